import type { Deed } from './deed.js';
import type { Oracle } from './oracle.js';
import type { EventRow, Picture, Row, RowChange } from './picture.js';
import { isUser } from './portal-world.js';

const DAY = 86_400_000;

/** The ids by which events tell of a row, by its table: its own, or those of what it belongs to. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  portals: ['id'],
  profiles: ['id'],
  clients: ['id'],
  members: ['id'],
  member_projects: ['memberId'],
  member_groups: ['memberId'],
  member_clients: ['memberId'],
  invitations: ['id', 'memberId'],
  letters: ['memberId'],
  requests: ['id', 'memberId'],
  views: ['id', 'viewerId', 'targetId'],
  identities: ['id'],
  unverified_identities: ['identityId'],
};

/** Every row that is stored otherwise is told of, and nothing is told where none is. */
export function expectTold(before: Picture, after: Picture, { isSilent }: Deed) {
  const changes = after.changesSince(before);
  const events = after.eventsSince(before);
  if (changes.length === 0) expect(events).toEqual([]);
  const untold = changes.filter(
    (change) => !isSilent(change) && !isAside(before, change, events) && !isTold(change, events),
  );
  expect({ untold, events: untold.length > 0 ? events : [] }).toEqual({ untold: [], events: [] });
}

function isTold({ table, before, after }: RowChange, events: readonly EventRow[]): boolean {
  const row = (after ?? before)!;
  const ids = TOLD_BY[table]!.map((name) => String(row[name]));
  return events.some(({ subjectId, data }) =>
    ids.some((id) => id === subjectId || data.includes(`"${id}"`)),
  );
}

/** What changes along with something else that is told. */
function isAside(before: Picture, change: RowChange, events: readonly EventRow[]): boolean {
  const types = new Set(events.map(({ type }) => type));
  // Another profile becomes the default one: the portal names it, and the one before is written out.
  const { defaultProfileId } = before.portal;
  const isDefaultMoved =
    change.table === 'portals' ||
    (change.table === 'profiles' && change.before?.['id'] === defaultProfileId);
  if (isDefaultMoved && types.has('profile.updated')) return true;
  // Views that are over for long give way to another one of the same viewer.
  if (change.table === 'views' && change.after === null)
    return types.has('member.viewed') && Number(change.before!['expiresAt']) < before.now - DAY;
  // The account of a new member, or of who has proved to own one; no event tells of accounts.
  const isAccount = change.table === 'identities' || change.table === 'unverified_identities';
  return isAccount && (types.has('member.created') || types.has('invitation.accepted'));
}

/** A client or the staff that is left without an admin who can log in is told of, and no other. */
export function expectLostAdminsTold(before: Oracle, after: Oracle, call: string) {
  const told = after.picture
    .eventsSince(before.picture)
    .filter(({ type }) => type.endsWith('.without_admin'))
    .map(({ subjectId }) => subjectId);
  const { portal, clients } = after.picture;
  const audiences = [null, ...clients.map(({ id }) => id)];
  const without = audiences.filter((id) => after.adminsOf(id) === 0);
  const idOf = (clientId: string | null) => clientId ?? portal.id;
  // By an end, or by an account that the host has shut without a word, it is found out later.
  const isLater = ['end', 'pass', 'account'].includes(call);
  const lost = without.filter((id) => before.adminsOf(id) > 0).map(idOf);
  if (!isLater) for (const id of lost) expect(told).toContain(id);
  const isSweep = ['sweepEnds', 'sweepStandings', 'changed', 'gone'].includes(call);
  for (const id of told) expect(isSweep ? without.map(idOf) : lost).toContain(id);
}

/** Whoever looks, changes nothing but its view. */
export function expectOnlyViews(before: Picture, after: Picture, call: string) {
  if (!['look', 'see', 'stop'].includes(call)) return;
  const tables = after.changesSince(before).map(({ table }) => table);
  expect(tables.filter((table) => table !== 'views')).toEqual([]);
}

/** Whose end is near or has come is told of it once. */
export function expectEndsTold(before: Picture, after: Picture) {
  const soon = before.now + 7 * DAY;
  const due = before.members.flatMap(({ id, status, accessUntil, endTold }) => {
    if (status !== 'active' || accessUntil === 0 || accessUntil > soon) return [];
    if (accessUntil > before.now)
      return endTold === 'nothing' ? [`member.access_ending ${id}`] : [];
    return endTold === 'ended' ? [] : [`member.access_ended ${id}`];
  });
  const told = after
    .eventsSince(before)
    .filter(({ type }) => type.startsWith('member.access_'))
    .map(({ type, subjectId }) => `${type} ${subjectId}`);
  expect(told.sort()).toEqual(due.sort());
}

/** Who acts has changed nothing of clients that are not there for it, and only staff admins change staff. */
export function expectWithinSight(before: Oracle, after: Oracle, { by }: Deed, call: string) {
  if (!by) return;
  const clients = before.clientsOf(by);
  const { picture } = before;
  const clientOf = (row: Row): string | null => {
    const id = row['memberId'] ?? row['targetId'] ?? row['id'];
    const member = picture.member(String(id)) ?? after.picture.member(String(id));
    return (row['clientId'] as string | null | undefined) ?? member?.clientId ?? null;
  };
  const known = new Set(picture.clients.map(({ id }) => id));
  const changed = after.picture
    .changesSince(picture)
    .map(({ table, before: old, after: row }) => ({ table, row: (row ?? old)! }));
  const ofClients = changed.filter(({ table }) => table !== 'member_clients');
  const foreign = ofClients.filter(({ table, row }) => {
    const id = table === 'clients' ? String(row['id']) : clientOf(row);
    return id !== null && known.has(id) && clients?.includes(id) === false;
  });
  expect(foreign).toEqual([]);
  if (by.kind === 'staff' && by.role === 'admin') return;
  const isOwn = ['leave', 'newClient', 'dropClient'].includes(call);
  const staff = changed.filter(
    ({ table, row }) => table === 'members' && row['kind'] === 'staff' && !isOwn,
  );
  expect(staff).toEqual([]);
  if (isUser(by))
    expect(
      changed.filter(({ table }) => ['portals', 'profiles', 'clients'].includes(table)),
    ).toEqual([]);
}
