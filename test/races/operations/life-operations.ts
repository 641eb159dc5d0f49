import { IdentitiesService, type UpdateMember } from '../../../lib/index.js';
import { EndSweep } from '../../../lib/people/end-sweep.js';
import { StandingSweep } from '../../../lib/people/standing-sweep.js';
import { MemberEntity } from '../../../lib/schema/member.entity.js';
import { DAY } from '../../support/test-clock.js';
import { type Call, emailOf, type Operation, operation, serviceOf } from '../operation.js';
import { actorIn, type MemberSlot, PROJECTS } from '../scene.js';

const CHANGE = 'PATCH /members/{id}';

const identities = (call: Call): IdentitiesService => serviceOf(call, IdentitiesService);

const identityOf = ({ scene }: Call, slot: MemberSlot): string =>
  scene.members[slot].identityId ?? '';

/** So many days from the scene's now, as a request spells it. */
const inDays = ({ scene }: Call, days: number): string =>
  new Date(scene.now + days * DAY).toISOString();

function update({ host, scene, joined }: Call, of: MemberSlot, change: UpdateMember) {
  return host.members.update(actorIn(scene, 'aide'), scene.ids[of], change, joined);
}

/** How access comes to an end, is given for longer, and is told of. */
const ends: readonly Operation[] = [
  operation('edits', 'set an end', {
    route: CHANGE,
    needs: ['client', 'mia'],
    refusals: ['NOT_FOUND'],
    run: (call) => update(call, 'mia', { accessUntil: inDays(call, 10 + call.at) }),
  }),
  operation('repeats', 'end access at once', {
    route: CHANGE,
    needs: ['client', 'mia'],
    ends: ['miaActive'],
    frees: ['seat'],
    refusals: ['NOT_FOUND'],
    run: (call) => update(call, 'mia', { accessUntil: inDays(call, -1) }),
  }),
  operation('claims', 'let in again by a later end', {
    route: CHANGE,
    needs: ['client', 'eve'],
    takes: ['seat'],
    reads: 'eve',
    refusals: ['NOT_FOUND', 'SEAT_LIMIT', 'STALE_VERSION'],
    run: (call) => update(call, 'eve', { accessUntil: inDays(call, 10), version: 1 }),
  }),
  operation('edits', 'set the end of a project', {
    route: CHANGE,
    needs: ['client', 'mia'],
    frees: ['place'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const until = inDays(call, 10 + call.at);
      const projects = [{ id: PROJECTS.customized, until }, { id: PROJECTS.hourly }];
      return update(call, 'mia', { projects });
    },
  }),
  /** As the sweeps of several instances do. */
  operation('repeats', 'tell of ends', {
    joins: false,
    run: async (call) => {
      const { host, scene } = call;
      const { portalId } = scene;
      const members = await host.dataSource.getRepository(MemberEntity).findBy({ portalId });
      for (const member of members) await serviceOf(call, EndSweep).tellOf(member);
    },
  }),
];

/** What the host says of people. */
const people: readonly Operation[] = [
  operation('repeats', 'follow an email', {
    run: (call) => {
      const [identityId, email] = [identityOf(call, 'mia'), emailOf(call, 'moved')];
      return identities(call).changed({ identityId, email, revision: call.at + 1 }, call.joined);
    },
  }),
  operation('repeats', 'shut out by the host', {
    ends: ['miaActive'],
    frees: ['seat'],
    run: (call) => {
      const away = { identityId: identityOf(call, 'mia'), revision: call.at + 1, disabled: true };
      return identities(call).changed(away, call.joined);
    },
  }),
  operation('repeats', 'a person is gone', {
    ends: ['mia', 'place', 'miaActive'],
    frees: ['seat'],
    run: (call) => identities(call).gone(identityOf(call, 'mia'), call.joined),
  }),
  operation('repeats', 'a person is gone who is an admin', {
    ends: ['ann', 'annAdmin'],
    frees: ['seat'],
    run: (call) => identities(call).gone(identityOf(call, 'ann'), call.joined),
  }),
  /** As the sweeps of several instances do. */
  operation('repeats', 'find somebody missing', {
    joins: false,
    ends: ['miaActive'],
    frees: ['seat'],
    run: async (call) => {
      const { host, scene } = call;
      const members = host.dataSource.getRepository(MemberEntity);
      const seen = await members.findOneBy({ id: scene.ids.mia });
      if (seen) await serviceOf(call, StandingSweep).note(seen, 'missing');
    },
  }),
  operation('edits', 'correct the email of who waits', {
    route: CHANGE,
    needs: ['client', 'letter', 'pat'],
    ends: ['link'],
    refusals: ['NOT_FOUND', 'MEMBER_STATE'],
    run: (call) => update(call, 'pat', { email: emailOf(call, 'corrected') }),
  }),
];

/** What becomes of members without anybody in the portal doing it, and how long they have access. */
export const lifeOperations: readonly Operation[] = [...ends, ...people];
