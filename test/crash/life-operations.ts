import { MemberEntity } from '../../lib/schema/member.entity.js';
import type { Result } from './journal.js';
import { type Operation, personOf, scopeOf, withMember } from './operations.js';
import type { Random } from './random.js';
import type { World } from './world.js';

const ACTIVE = "kind = 'client' AND status = 'active'";

/** Milliseconds until an end that is given comes: some come while the process lives, others find it dead. */
const NEAR = { least: 50, most: 2_000 } as const;

/** What becomes of people, and of access that ends. */
export const lifeOperations: readonly Operation[] = [
  withMember('set end', 6, "kind = 'client'", async ({ host }, id, random) => {
    const near = new Date(Date.now() + random.between(NEAR.least, NEAR.most)).toISOString();
    await host.members.update(host.self, id, { accessUntil: random.chance(0.7) ? near : null });
    return 'member.updated?';
  }),
  {
    name: 'sweep ends',
    weight: 2,
    async run(world) {
      await world.sweepEnds();
      return 'done';
    },
  },
  withPerson('person changes', 5, (world, identityId, random) =>
    world.people.changed({
      identityId,
      revision: Date.now(),
      name: world.name('own'),
      disabled: random.chance(0.3),
    }),
  ),
  withPerson('person goes', 1, (world, identityId) => world.people.gone(identityId)),
  withMember(
    'correct email',
    4,
    "kind = 'client' AND status = 'pending' AND email NOT LIKE 'bare-%'",
    async ({ host }, id, random) => {
      await host.members.update(host.self, id, { email: personOf(random) });
      return 'member.updated?';
    },
  ),
  withMember(
    'assign clients',
    5,
    "kind = 'staff' AND role = 'staff'",
    async (world, id, random) => {
      const clients = [
        await world.recent(random, 'clients'),
        await world.recent(random, 'clients'),
      ];
      const listed = new Set(clients.filter((client) => client !== null));
      const change = { clients: random.chance(0.2) ? null : [...listed] };
      await world.host.members.update(world.host.self, id, change);
      return 'member.clients_changed?';
    },
  ),
  {
    name: 'set portal',
    weight: 1,
    async run({ host, settings }, random) {
      await settings.update(host.self, { staffMayView: random.chance(0.7) });
      return { type: 'portal.updated?', subject: host.portalId };
    },
  },
  withMember('preview permissions', 3, ACTIVE, async (world, id, random) => {
    const permissions = { 'reports.edit': random.chance(0.5) };
    const { self } = world.host;
    await world.previews.preview(self, { memberIds: [id] }, () =>
      world.permissions.set(self, id, { mode: 'custom', permissions }),
    );
    return 'previewed?';
  }),
];

/** What client users ask for, and staff who look as them. */
export const askingOperations: readonly Operation[] = [
  {
    name: 'ask',
    weight: 8,
    async run(world, random) {
      const actor = await world.actor(await world.recent(random, 'members', ACTIVE));
      if (!actor) return 'nothing';
      const note = world.name('please');
      const key = random.pick(['reports.edit', 'tasks.set']) ?? '';
      const asked = random.chance(0.5)
        ? ({ kind: 'scope', note } as const)
        : ({ kind: 'permission', key, note } as const);
      await world.requests.make(actor, asked);
      return { type: 'request.made', subject: actor.memberId };
    },
  },
  withRequest('approve', 5, async ({ requests, host }, { id, memberId, kind }, random) => {
    const { projects } = scopeOf(random);
    const given = kind === 'scope' ? { projects, groups: ['design'] } : {};
    await requests.approve(host.self, id, { ...given, note: 'As you wish.' });
    return { type: 'request.approved', subject: memberId };
  }),
  withRequest('decline request', 3, async ({ requests, host }, { id, memberId }) => {
    await requests.decline(host.self, id, { note: 'Not now.' });
    return { type: 'request.declined', subject: memberId };
  }),
  withRequest('withdraw', 2, async (world, { id, memberId }) => {
    const actor = await world.actor(memberId);
    if (!actor) return 'nothing';
    await world.requests.withdraw(actor, id);
    return { type: 'request.withdrawn', subject: memberId };
  }),
  {
    name: 'view',
    weight: 6,
    async run(world, random) {
      const staff = "kind = 'staff' AND status = 'active'";
      const viewer = await world.actor(await world.recent(random, 'members', staff));
      const target = await world.actor(await world.recent(random, 'members', "kind = 'client'"));
      if (!viewer || !target) return 'nothing';
      const subject = target.memberId;
      const { viewId, expiresAt } = await world.views.begin(viewer, subject, { reason: 'Looks.' });
      await world.journal.answered('begin view', 'done', { type: 'member.viewed', subject });
      if (random.chance(0.4)) return 'done';
      const { memberId, identityId, email, name } = viewer;
      const viewedBy = { viewId, memberId, identityId, email, name };
      await world.views.end({
        ...target,
        viewedBy: { ...viewedBy, expiresAt: Date.parse(expiresAt) },
      });
      return { type: 'member.view_ended?', subject };
    },
  },
];

interface Asked {
  readonly id: string;
  readonly memberId: string;
  readonly kind: string;
}

/** Does something with one of the latest open requests, if there is one. */
function withRequest(
  name: string,
  weight: number,
  work: (world: World, request: Asked, random: Random) => Promise<Result>,
): Operation {
  return {
    name,
    weight,
    async run(world, random) {
      const id = await world.recent(random, 'requests', "status = 'open'");
      const request = id === null ? null : await world.request(id);
      return request ? work(world, request, random) : 'nothing';
    },
  };
}

/** Does something with the person of one of the latest members that were let in. */
function withPerson(
  name: string,
  weight: number,
  work: (world: World, identityId: string, random: Random) => Promise<void>,
): Operation {
  return {
    name,
    weight,
    async run(world, random) {
      const id = await world.recent(random, 'members', "status <> 'pending'");
      const members = world.host.dataSource.getRepository(MemberEntity);
      const member = id === null ? null : await members.findOneBy({ id });
      if (!member?.identityId) return 'nothing';
      await work(world, member.identityId, random);
      return 'done';
    },
  };
}
