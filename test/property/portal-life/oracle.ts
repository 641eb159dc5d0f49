import type { PermissionTree } from '../../../lib/index.js';
import { allKeys, isOnByOracle, planHasByOracle, roleAllowsByOracle } from '../permission-trees.js';
import type { MemberRow, Picture, PlaceRow, ViewRow } from './picture.js';

/** The catalogue of the tests, written out with what the module adds to it. */
export const TREE: PermissionTree = {
  reports: {
    label: 'Reports',
    children: { view: { label: 'View', default: true }, edit: { label: 'Edit' } },
  },
  tasks: { label: 'Tasks', children: { set: { label: 'Set' } } },
  billing: {
    label: 'Billing',
    requiresRole: 'admin',
    children: { manage: { label: 'Manage', default: true } },
  },
  users: {
    label: 'Users',
    requiresRole: 'admin',
    children: {
      view: { label: 'View', default: true },
      invite: { label: 'Invite', default: true },
      remove: { label: 'Remove', default: true },
      edit: { label: 'Edit' },
    },
  },
};

export const KEYS = allKeys(TREE);

/** The projects that every portal has. */
export const PROJECTS = ['fixed', 'hourly', 'third'] as const;

/** Everywhere that a permission is asked about: portal-wide, under the empty name, and in the projects. */
export const PLACES = ['', ...PROJECTS] as const;

/** The projects that groups have worked on. */
const REACHED = new Map([['design', ['third']]]);

/** What the host's plans leave out, and whether members may have permissions of their own. */
export const PLANS: Readonly<Record<string, { excluded: string[]; mayCustomize: boolean }>> = {
  whole: { excluded: [], mayCustomize: true },
  plain: { excluded: ['reports.edit'], mayCustomize: false },
  small: { excluded: ['billing', 'tasks.set'], mayCustomize: true },
};

type Keys = ReadonlySet<string>;

const NOTHING: Keys = new Set();

/**
 * What everybody may have at most and sees, by the rules of the design, worked out from rows: key by key, without anything
 * that the module decides with.
 */
export class Oracle {
  constructor(readonly picture: Picture) {}

  /** Whether an end lies behind. */
  isOver(until: number): boolean {
    return until !== 0 && until <= this.picture.now;
  }

  /** Whether the member counts: its person is known, may log in and has been here. */
  isUsable(member: MemberRow): boolean {
    return this.opens(member, member.lastActiveAt > 0);
  }

  /** Whether its person is let in when it comes. */
  mayEnter(member: MemberRow): boolean {
    return this.opens(member, true);
  }

  /** Layers 4 and 5 by place, whatever its status, the plan and the ceiling: portal-wide, and in each project selected. */
  storedOf(member: MemberRow): ReadonlyMap<string, Keys> {
    const wide = this.wideOf(member);
    const places = this.placesOf(member).map(({ projectId, permissions }) => {
      const own = permissions && this.ofRole(member, (key) => isOn('whole', permissions, key));
      return [projectId, own ?? wide] as const;
    });
    return new Map([['', wide], ...places]);
  }

  /** What it has everywhere: that it can hand out. */
  handsOut(member: MemberRow): Keys {
    const sets = [...this.storedOf(member).values()];
    return new Set(KEYS.filter((key) => sets.every((set) => set.has(key))));
  }

  /** The whole decision, key by key. */
  holds(member: MemberRow, place: string): Keys {
    return this.isUsable(member) ? this.onceIn(member, place) : NOTHING;
  }

  /** The same for one that is let in. */
  onceIn(member: MemberRow, place: string): Keys {
    if (member.kind === 'staff') return new Set(KEYS);
    if (place !== '' && !this.selects(member).includes(place)) return NOTHING;
    const client = this.picture.clients.find(({ id }) => id === member.clientId)!;
    const plan = PLANS[this.picture.portal.plan ?? 'whole']!;
    const chosen = this.isChosen(member, place)
      ? this.storedOf(member).get(place)!
      : this.wideOf(member);
    return new Set(
      [...chosen].filter(
        (key) => planHasByOracle(plan.excluded, key) && isOn('ceiling', client.ceiling, key),
      ),
    );
  }

  /** The projects that it sees, usable or not, sorted. */
  selects(member: MemberRow): string[] {
    if (member.kind === 'staff') return [...PROJECTS].sort();
    const { clients, groups } = this.picture;
    const bound = clients.find(({ id }) => id === member.clientId)?.projects ?? null;
    const open = PROJECTS.filter((id) => bound?.includes(id) ?? true).sort();
    const places = this.placesOf(member);
    if (places.length > 0) return open.filter((id) => this.isChosen(member, id));
    const chosen = groups.filter(({ memberId, goneAt }) => memberId === member.id && goneAt === 0);
    const reached = chosen.flatMap(({ groupId }) => REACHED.get(groupId) ?? []);
    return open.filter((id) => reached.includes(id));
  }

  /** The clients that are there for it; null for all. */
  clientsOf({ id, kind, clientId, role, assignmentId }: MemberRow): string[] | null {
    if (kind === 'client') return [clientId!];
    if (role === 'admin' || assignmentId === null) return null;
    return this.picture.lists
      .filter(({ memberId }) => memberId === id)
      .map((list) => list.clientId)
      .sort();
  }

  /** Whether the view shows something: it runs, and neither side has lost what it takes. */
  isLive({ viewerId, targetId, expiresAt, endedAt }: ViewRow): boolean {
    const { picture } = this;
    const [viewer, target] = [picture.member(viewerId), picture.member(targetId)];
    if (!viewer || !target || endedAt !== 0 || expiresAt <= picture.now) return false;
    if (viewer.kind !== 'staff' || !this.mayEnter(viewer)) return false;
    if (viewer.role !== 'admin' && picture.portal.staffMayView === 0) return false;
    if (this.clientsOf(viewer)?.includes(target.clientId!) === false) return false;
    return this.mayEnter(target) || (target.status === 'pending' && this.wouldEnter(target));
  }

  /** How many admins of a client, or of the staff, can log in and count. */
  adminsOf(clientId: string | null): number {
    const admins = this.picture.members.filter(
      (member) => member.clientId === clientId && member.role === 'admin' && this.isUsable(member),
    );
    return admins.length;
  }

  private opens(member: MemberRow, hasBeenHere: boolean): boolean {
    const { identityId, status } = member;
    return (
      status === 'active' &&
      identityId !== null &&
      this.wouldEnter(member) &&
      this.isKnown(member, hasBeenHere)
    );
  }

  private wouldEnter({ standing, accessUntil, identityId }: MemberRow): boolean {
    const person = this.picture.identities.find(({ id }) => id === identityId);
    return standing === 'ok' && !this.isOver(accessUntil) && !(person && person.disabledAt > 0);
  }

  private isKnown({ identityId, portalId }: MemberRow, hasBeenHere: boolean): boolean {
    const unverified = this.picture.unverified.find((each) => each.identityId === identityId);
    return !unverified || (unverified.portalId === portalId && hasBeenHere);
  }

  private placesOf({ id }: MemberRow): PlaceRow[] {
    return this.picture.places.filter(({ memberId }) => memberId === id);
  }

  /** Whether the project is selected for it, and neither gone nor past its end. */
  private isChosen(member: MemberRow, project: string): boolean {
    return this.placesOf(member).some(
      ({ projectId, until, goneAt }) =>
        projectId === project && goneAt === 0 && !this.isOver(until),
    );
  }

  private wideOf(member: MemberRow): Keys {
    const { mode, profileId, permissions } = member;
    if (mode === 'custom') return this.ofRole(member, (key) => isOn('whole', permissions!, key));
    const { profiles, portal } = this.picture;
    const id = mode === 'profile' ? profileId : portal.defaultProfileId;
    const kind = id === portal.defaultProfileId ? 'default' : 'whole';
    const set = profiles.find((profile) => profile.id === id)?.permissions ?? {};
    return this.ofRole(member, (key) => isOn(kind, set, key));
  }

  private ofRole({ role }: MemberRow, has: (key: string) => boolean): Keys {
    return new Set(KEYS.filter((key) => has(key) && roleAllowsByOracle(TREE, role, key)));
  }
}

function isOn(
  kind: 'whole' | 'default' | 'ceiling',
  set: Readonly<Record<string, boolean>>,
  key: string,
) {
  return isOnByOracle(TREE, kind, set, key);
}
