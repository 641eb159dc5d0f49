import { IdentitiesService, type IdentityStanding, LifeSweeper } from '../../../lib/index.js';
import { IdentityEntity } from '../../../lib/schema/identity.entity.js';
import { DAY, HOUR, MINUTE } from '../../support/test-clock.js';
import { changesOnly, deed, only, type Operation } from './deed.js';
import { one, type PortalWorld } from './portal-world.js';

const PAUSES = [10 * MINUTE, HOUR, HOUR, 2 * HOUR, 8 * DAY];

const ANSWERS: readonly IdentityStanding[] = ['ok', 'ok', 'disabled', 'missing'];

/** Every membership of the person. */
function membershipsOf({ picture }: PortalWorld, identityId: string): (id: string) => boolean {
  return (id) => picture.member(id)?.identityId === identityId;
}

/** What becomes of people, and what time brings. */
export const peopleDeeds = {
  changed: (world, step) => {
    const person = one(world.picture.identities, step.who);
    if (!person) return null;
    const { bits, other } = step;
    const { id: identityId } = person;
    // Now and then what is said comes late.
    const revision = bits % 8 === 0 ? 1 : (world.revision += 1);
    const taken = one(world.picture.members, other)!.email;
    const change = {
      identityId,
      revision,
      ...((bits & 1) !== 0 && { disabled: (bits & 2) !== 0 }),
      ...((bits & 4) !== 0 && { email: (bits & 8) !== 0 ? taken : world.email() }),
      ...((bits & 16) !== 0 && { name: `Name ${other}` }),
    };
    const run = () => world.host.app.get(IdentitiesService).changed(change);
    const isSilent = changesOnly('members', 'identityRevision');
    const widens = membershipsOf(world, identityId);
    return deed({ by: null, run, isSilent, ...(change.disabled === false && { widens }) });
  },
  gone: (world, step) => {
    const person = one(world.picture.identities, step.who);
    if (!person || step.bits % 3 !== 0) return null;
    return deed({ by: null, run: () => world.host.app.get(IdentitiesService).gone(person.id) });
  },
  sweepStandings: (world, step) => {
    const person = one(world.picture.identities, step.who);
    if (!person) return null;
    const standing = one(ANSWERS, step.other)!;
    const run = async () => {
      world.standings.clear();
      world.standings.set(person.id, standing);
      await world.host.app.get(LifeSweeper).sweepStandings();
    };
    const widens = membershipsOf(world, person.id);
    return deed({ by: null, run, ...(standing === 'ok' && { widens }) });
  },
  sweepEnds: (world) => {
    const run = () => world.host.app.get(LifeSweeper).sweepEnds();
    // Of one that is not let in there is nothing to tell.
    const isSilent = changesOnly('members', 'endTold');
    return deed({ by: null, run, isSilent });
  },
  pass: (world, step) => {
    const run = () => {
      world.host.clock.advance(one(PAUSES, step.who)!);
      return Promise.resolve();
    };
    return deed({ by: null, run });
  },
  /** The host disables an account of the embedded store, or lets it in again, and says nothing. */
  account: (world, step) => {
    const person = one(world.picture.identities, step.who);
    if (!person || step.bits % 2 !== 0) return null;
    const { id, disabledAt } = person;
    const accounts = world.host.dataSource.getRepository(IdentityEntity);
    const run = () => accounts.update({ id }, { disabledAt: disabledAt === 0 ? 1 : 0 });
    const isSilent = ({ table }: { table: string }) => table === 'identities';
    const widens = membershipsOf(world, id);
    return deed({ by: null, run, isSilent, ...(disabledAt !== 0 && { widens }) });
  },
  /** A person calls, over HTTP. */
  visit: (world, step) => {
    const { host, oracle, picture } = world;
    const known = picture.members.filter(({ identityId }) => identityId !== null);
    const member = one(known, step.who);
    if (!member) return null;
    const run = async () => {
      const caller = host.as(member.identityId!).with('x-membership-id', member.id);
      const isIn = oracle.mayEnter(member);
      const { status } = await caller.get('/clientele/requests');
      expect({ member, status }).toEqual({ member, status: isIn ? 200 : 403 });
      if (isIn) {
        const { body } = await caller.get('/clientele/me').expect(200);
        expect([...body.permissions].sort()).toEqual([...oracle.onceIn(member, '')].sort());
      }
      await host.settled();
    };
    const isSilent = changesOnly('members', 'lastActiveAt', 'idleSince');
    // An account that staff have made counts from its first use on.
    const isUnproved = picture.unverified.some(
      ({ identityId }) => identityId === member.identityId,
    );
    return deed({ by: null, run, isSilent, widens: only(isUnproved ? member.id : '') });
  },
} satisfies Record<string, Operation>;
