import { AccessService, ScopesService, visibleProjects } from '../../../lib/index.js';
import type { Deed } from './deed.js';
import { type Oracle, PLACES, PROJECTS } from './oracle.js';
import type { MemberRow } from './picture.js';
import { isStaff, isUser, type PortalWorld } from './portal-world.js';

/** The projects there are, each with the groups that reach it. */
const REACHED = PROJECTS.map((project) => ({
  project,
  groups: project === 'third' ? ['design'] : [],
}));

/** What a member has more than before, as far as it is asked about. */
interface More {
  readonly name: string;
  readonly at: string;
  readonly what: readonly string[];
}

/** Everybody has and sees exactly what the rules allow at this moment, and is listed so. */
export async function expectAsAllowed({ host, oracle, portalId }: PortalWorld) {
  const { members } = oracle.picture;
  const access = host.app.get(AccessService);
  for (const member of members) {
    const who = { memberId: member.id, portalId };
    for (const place of PLACES) {
      const project = place === '' ? null : place;
      const held = await access.permissionsOf(who, { project });
      const allowed = oracle.holds(member, place);
      expect({ member, place, held: sorted(held) }).toEqual({
        member,
        place,
        held: sorted(allowed),
      });
    }
    if (isStaff(member)) continue;
    const scope = await host.app.get(ScopesService).of(who);
    const sees = visibleProjects(scope, REACHED).map(({ project }) => project);
    expect({ member, sees: sorted(sees) }).toEqual({ member, sees: oracle.selects(member) });
  }
}

/** Lists show who is there as what, and staff the clients that are theirs. */
export async function expectListed(world: PortalWorld) {
  const { host, oracle, picture } = world;
  const { items } = await host.members.list(world.actorOf(null), { limit: 200 });
  const shown = ({ status, accessUntil }: MemberRow) =>
    status === 'active' && oracle.isOver(accessUntil) ? 'ended' : status;
  expect(sorted(items.map(({ id, status }) => `${id} ${status}`))).toEqual(
    sorted(picture.members.map((member) => `${member.id} ${shown(member)}`)),
  );
  for (const member of picture.members.filter((each) => isStaff(each) && oracle.mayEnter(each))) {
    const listed = await host.clients.list(world.actorOf(member), { limit: 200 });
    const all = sorted(picture.clients.map(({ id }) => id));
    expect(sorted(listed.items.map(({ id }) => id))).toEqual(oracle.clientsOf(member) ?? all);
  }
}

/** Nobody has or sees more than before, but for those to whom it was given. */
export function expectNothingWider(before: Oracle, after: Oracle, { widens, edits }: Deed) {
  const wider = after.picture.members.filter(({ id }) => !widens(id));
  expect(wider.flatMap((member) => widened(before, after, member))).toEqual([]);
  const edited = after.picture.members.filter((member) => isUser(member) && !edits(member.id));
  expect(edited.flatMap((member) => storedMore(before, after, member, new Set()))).toEqual([]);
}

function widened(before: Oracle, after: Oracle, member: MemberRow): More[] {
  const old = before.picture.member(member.id);
  const { name } = member;
  const keys = PLACES.map((at) => {
    const had = old ? before.holds(old, at) : new Set();
    return { name, at, what: [...after.holds(member, at)].filter((key) => !had.has(key)) };
  });
  const seen = (oracle: Oracle, row: MemberRow) =>
    oracle.isUsable(row) ? oracle.selects(row) : [];
  const saw = old ? seen(before, old) : [];
  const projects = seen(after, member).filter((id) => !saw.includes(id));
  return [
    ...keys,
    { name, at: 'projects', what: projects },
    { name, at: 'clients', what: old ? newClients(before, after, old, member) : [] },
  ].filter(({ what }) => what.length > 0);
}

/** Clients of a staff member that were not its own before. */
function newClients(before: Oracle, after: Oracle, old: MemberRow, member: MemberRow): string[] {
  const [had, has] = [before.clientsOf(old), after.clientsOf(member)];
  if (had === null) return [];
  return has === null ? ['all'] : has.filter((id) => !had.includes(id));
}

/** What is stored for the member, place by place, that it neither had nor is given. */
function storedMore(
  before: Oracle,
  after: Oracle,
  member: MemberRow,
  given: ReadonlySet<string>,
): More[] {
  const old = before.picture.member(member.id);
  const had = old && before.storedOf(old);
  return [...after.storedOf(member)]
    .map(([at, set]) => {
      const own = had?.get(at) ?? had?.get('') ?? new Set();
      return {
        name: member.name,
        at,
        what: [...set].filter((key) => !own.has(key) && !given.has(key)),
      };
    })
    .filter(({ what }) => what.length > 0);
}

/** What was given is no more than was to be given, and than a client user who gave it has itself, nor for longer. */
export function expectWithinGiver(before: Oracle, after: Oracle, { giver, gives, vouches }: Deed) {
  const users = after.picture.members.filter(isUser);
  if (gives !== null)
    expect(users.flatMap((each) => storedMore(before, after, each, new Set(gives)))).toEqual([]);
  if (!giver || isStaff(giver)) return;
  const given = before.handsOut(giver);
  expect(users.flatMap((each) => storedMore(before, after, each, given))).toEqual([]);
  for (const member of users) {
    const old = before.picture.member(member.id);
    const isLonger = !old || isLater(member.accessUntil, old.accessUntil);
    if (!isLonger && !vouches.includes(member.id)) continue;
    const more = [...after.storedOf(member).values()].flatMap((set) => [...set]);
    expect({ member, more: more.filter((key) => !given.has(key)) }).toEqual({ member, more: [] });
    const isBeyond = isLater(member.accessUntil, giver.accessUntil);
    expect({ member, giver, isBeyond }).toEqual({ member, giver, isBeyond: false });
    if (!old) expectScopeCopied(before, after, giver, member);
  }
}

/** Whom a client user lets in sees what that one sees. */
function expectScopeCopied(before: Oracle, after: Oracle, giver: MemberRow, member: MemberRow) {
  const scopeIn = ({ picture }: Oracle, { id }: MemberRow) => ({
    projects: picture.places
      .filter(({ memberId }) => memberId === id)
      .map(({ projectId, until, goneAt }) => ({ projectId, until, goneAt }))
      .sort((a, b) => (a.projectId < b.projectId ? -1 : 1)),
    groups: sorted(
      picture.groups.filter(({ memberId }) => memberId === id).map(({ groupId }) => groupId),
    ),
  });
  expect(scopeIn(after, member)).toEqual(scopeIn(before, giver));
}

function isLater(until: number, than: number): boolean {
  return than !== 0 && (until === 0 || until > than);
}

function sorted(values: Iterable<string>): string[] {
  return [...values].sort();
}
