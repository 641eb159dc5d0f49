import {
  type Actor,
  type ApproveRequest,
  type MemberActor,
  type NewRequest,
  RequestsService,
  ViewsService,
} from '../../../lib/index.js';
import { lineOf } from '../permission-trees.js';
import { deed, only, type Operation, type Step } from './deed.js';
import { KEYS } from './oracle.js';
import type { RequestRow } from './picture.js';
import { isUser, one, type PortalWorld } from './portal-world.js';

/** Staff who look as client users. */
const views = {
  look: (world, step) => {
    const by = world.actor(step);
    const target = world.user(by, step);
    if (!by || !target) return null;
    const run = async (actor: Actor) => {
      const why = { reason: 'To see what it sees', minutes: 20 };
      const service = world.host.app.get(ViewsService);
      const { viewId, token } = await service.begin(actor as MemberActor, target.id, why);
      world.tokens.set(viewId, token);
    };
    return deed({ by, run });
  },
  /** Over HTTP: what is shown is what the member has, and nothing can be changed. */
  see: (world, step) => {
    const { host, oracle, picture, tokens } = world;
    const view = one(picture.views, step.who);
    if (!view) return null;
    const [viewer, target] = [picture.member(view.viewerId)!, picture.member(view.targetId)!];
    const run = async () => {
      const token = tokens.get(view.id)!;
      const caller = host.as(viewer.identityId!).with('x-clientele-view', token);
      const isLive = oracle.isLive(view);
      const { status, body } = await caller.get('/clientele/me');
      expect({ view, status }).toEqual({ view, status: isLive ? 200 : 403 });
      if (isLive) {
        expect(body.membership.id).toBe(target.id);
        expect([...body.permissions].sort()).toEqual([...oracle.onceIn(target, '')].sort());
      }
      const asked = await caller.post('/clientele/requests', { kind: 'scope' });
      expect(asked.status).toBe(403);
      await host.settled();
    };
    return deed({ by: null, run });
  },
  stop: (world, step) => {
    const { picture, host } = world;
    const view = one(picture.views, step.who);
    if (!view) return null;
    const { id: viewId, expiresAt } = view;
    const viewer = world.memberActor(picture.member(view.viewerId)!);
    const actor = { ...world.memberActor(picture.member(view.targetId)!) };
    const { memberId, identityId, email, name } = viewer;
    const viewedBy = { viewId, expiresAt, memberId, identityId, email, name };
    const run = () => host.app.get(ViewsService).end({ ...actor, viewedBy });
    return deed({ by: null, run });
  },
} satisfies Record<string, Operation>;

function wish({ mode, other, project }: Step): NewRequest {
  const key = one(KEYS, other)!;
  if (mode === 'default') return { kind: 'permission', key };
  if (mode === 'custom') return { kind: 'permission', key, projectId: project };
  return mode === 'profile' ? { kind: 'project', projectId: project } : { kind: 'scope' };
}

function answer(world: PortalWorld, step: Step, { kind }: RequestRow): ApproveRequest {
  if (kind === 'scope') return world.scope(step);
  return kind === 'project' ? { until: world.end(step) } : {};
}

/** What client users ask for, and the answers. */
const requests = {
  ask: (world, step) => {
    const able = world.picture.members.filter(
      (each) => isUser(each) && world.oracle.isUsable(each),
    );
    const by = one(able, step.who) ?? world.actor(step);
    if (!by) return null;
    const service = world.host.app.get(RequestsService);
    return deed({ by, run: (actor) => service.make(actor, wish(step)) });
  },
  approve: (world, step) => {
    const request = openRequest(world, step);
    if (!request) return null;
    const { id, memberId, kind, key } = request;
    const by = world.actor(step);
    const input = answer(world, step, request);
    const it = only(memberId);
    const run = (actor: Actor) => world.host.app.get(RequestsService).approve(actor, id, input);
    const isPermission = kind === 'permission';
    // Nothing but the key comes with it, and what it stands below: no switch wakes.
    return deed({
      by,
      run,
      widens: it,
      ...(isPermission && { edits: it, gives: lineOf(key!) }),
    });
  },
  refuse: (world, step) => {
    const request = openRequest(world, step);
    if (!request) return null;
    const run = (actor: Actor) => world.host.app.get(RequestsService).decline(actor, request.id);
    return deed({ by: world.actor(step), run });
  },
  withdraw: (world, step) => {
    const request = openRequest(world, step);
    if (!request) return null;
    const by = step.bits % 4 === 0 ? world.actor(step) : world.picture.member(request.memberId);
    const run = (actor: Actor) => world.host.app.get(RequestsService).withdraw(actor, request.id);
    return deed({ by, run });
  },
} satisfies Record<string, Operation>;

function openRequest({ picture }: PortalWorld, { who }: Step): RequestRow | null {
  return one(
    picture.requests.filter(({ status }) => status === 'open'),
    who,
  );
}

/** Looking as somebody else, and asking for what one does not have. */
export const askingDeeds = { ...views, ...requests };
