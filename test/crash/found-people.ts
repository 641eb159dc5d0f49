import { In, IsNull, Not } from 'typeorm';
import { groupBy } from '../../lib/database/group-by.js';
import { OPEN } from '../../lib/domain/invitations/invitation-status.js';
import { UNDELIVERED } from '../../lib/domain/events/delivery-status.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { MemberTraceEntity } from '../../lib/schema/member-trace.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { type MemberSlot, PROJECTS } from '../races/scene.js';
import type { Random } from './random.js';
import type { RecentRows } from './recent-rows.js';

/** Who plays a part; nobody plays the others. */
export type FoundPeople = Readonly<Partial<Record<MemberSlot, MemberEntity | undefined>>>;

/** Users of clients that are looked at, of whom several are to be of one client. */
const USERS = 150;

/** The clients with most active users, of which one is chosen. */
const FULLEST = 3;

/** Staff whom no list of clients bounds; with the one who has made a file as `chief`. */
export async function foundStaff(
  rows: RecentRows,
  random: Random,
  makerId: string | undefined,
): Promise<FoundPeople> {
  const active = { kind: 'staff', status: 'active', assignmentId: IsNull() };
  const staff = await rows.of(MemberEntity, active);
  const admins = staff.filter(({ role }) => role === 'admin');
  const chief = staff.find(({ id }) => id === makerId) ?? random.pick(admins);
  const owner = random.pick(admins.filter((each) => each !== chief));
  return { owner, chief, aide: random.pick(staff) };
}

/** Users of one client; with the one who has asked for something as `mia`, now and then. */
export async function foundUsers(
  rows: RecentRows,
  random: Random,
  askerId: string | undefined,
): Promise<FoundPeople> {
  const all = await rows.of(MemberEntity, { kind: 'client' }, USERS);
  const asker = random.chance(0.3) ? all.find(({ id }) => id === askerId) : undefined;
  const clients = [...groupBy(all, ({ clientId }) => clientId).values()];
  const fullest = clients
    .toSorted((one, other) => activeOf(other).length - activeOf(one).length)
    .slice(0, FULLEST);
  const users = asker
    ? all.filter(({ clientId }) => clientId === asker.clientId)
    : (random.pick(fullest) ?? []);
  const active = activeOf(users);
  const admins = active.filter(({ role }) => role === 'admin');
  const ann = random.pick(admins);
  const projects = await rows.of(MemberProjectEntity, { projectId: PROJECTS.customized }, USERS);
  const placed = new Set(projects.map(({ memberId }) => memberId));
  const mia =
    asker ?? random.pick(active.filter(({ id }) => placed.has(id))) ?? random.pick(active);
  return {
    ann,
    bea: random.pick(admins.filter((each) => each !== ann)),
    mia,
    sam: random.pick(active.filter((each) => each !== mia)),
    dan: random.pick(users.filter(({ status }) => status === 'deactivated')),
    eve: random.pick(active),
  };
}

function activeOf(users: readonly MemberEntity[]): MemberEntity[] {
  return users.filter(({ status }) => status === 'active');
}

/** Those who wait: with this letter, and without any. */
export async function foundWaiting(
  rows: RecentRows,
  random: Random,
  letter: InvitationEntity | undefined,
): Promise<FoundPeople> {
  const waiting = await rows.of(MemberEntity, { status: 'pending' });
  const memberId = In(waiting.map(({ id }) => id));
  const letters = await rows.of(InvitationEntity, { status: OPEN, memberId });
  const invited = new Set(letters.map((each) => each.memberId));
  return {
    pat: waiting.find(({ id }) => id === letter?.memberId),
    will: random.pick(waiting.filter(({ id }) => !invited.has(id))),
  };
}

/**
 * The identity of somebody who is a member no more, and of whom nothing is left to be told: what is erased before it is heard is
 * heard without the person.
 */
export async function goneIdentity(rows: RecentRows, random: Random): Promise<string | null> {
  const traces = await rows.of(MemberTraceEntity, { identityId: Not(IsNull()) });
  const identityId = random.pick(traces)?.identityId ?? null;
  if (identityId === null) return null;
  const present = await rows.of(MemberEntity, { identityId }, 1);
  const memberId = In(
    traces.filter((each) => each.identityId === identityId).map((each) => each.memberId),
  );
  const letters = await rows.of(InvitationEntity, { memberId });
  const subjectId = In([...memberId.value, ...letters.map(({ id }) => id)]);
  const untold = await rows.of(EventEntity, { subjectId, status: UNDELIVERED }, 1);
  return present.length + untold.length > 0 ? null : identityId;
}
