import type { MembershipRow } from '../../../lib/callers/membership-row.js';
import type { Catalogue } from '../../../lib/domain/permissions/catalogue.js';
import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import { storableSet, switchedOff } from '../../../lib/domain/permissions/permission-sets.js';
import type { PermissionTree } from '../../../lib/domain/permissions/permission-tree.js';
import { Random } from '../../crash/random.js';

/** How many members are asked about. */
export const MEMBERS = 1_000;

/** How many checks one run makes; a power of two. */
export const CHECKS = 2 ** 16;

const SEED = 20;
const CLIENTS = 200;
const AREAS = ['reports', 'tasks', 'campaigns', 'assets', 'billing', 'messages', 'files', 'goals'];
const PARTS = ['pages', 'sources', 'notes', 'metrics'];
const ACTIONS = ['view', 'create', 'edit', 'share'];

/** The host's permissions: areas of parts of actions, 173 keys with the built-in ones. */
export function catalogueOfHost(): Catalogue {
  const tree = (segments: readonly string[], children?: PermissionTree): PermissionTree =>
    Object.fromEntries(
      segments.map((label) => [
        label,
        {
          label,
          ...(label === 'billing' ? { requiresRole: 'admin' as const } : {}),
          ...(children ? { children } : {}),
        },
      ]),
    );
  return definePermissions(tree(AREAS, tree(PARTS, tree(ACTIONS))));
}

/** A membership for each member: client users with a set of their own below their client's ceiling. */
export function drawRows(catalogue: Catalogue): readonly MembershipRow[] {
  const random = new Random(SEED);
  const ceilings = Array.from({ length: CLIENTS }, () =>
    JSON.stringify(switchedOff(catalogue, drawSet(catalogue, random, 0.97))),
  );
  return Array.from({ length: MEMBERS }, (_, index) => ({
    ...ROW,
    memberId: `member-${index}`,
    role: random.chance(0.5) ? 'admin' : 'member',
    ownSet: JSON.stringify(drawSet(catalogue, random, 0.9)),
    ceiling: ceilings[index % CLIENTS] ?? null,
  }));
}

/** Which member is asked for which key, check by check; the indexes of both. */
export interface Questions {
  readonly title: string;
  readonly members: Int32Array;
  readonly keys: Int32Array;
}

/** The same member for one key, again and again. */
export function hotQuestions(key: number): Questions {
  const all = (value: number) => new Int32Array(CHECKS).fill(value);
  return { title: 'hot', members: all(0), keys: all(key) };
}

/** Any member for any key. */
export function randomQuestions(catalogue: Catalogue): Questions {
  const random = new Random(SEED + 1);
  const drawn = (below: number) =>
    Int32Array.from({ length: CHECKS }, () => random.between(0, below - 1));
  return { title: 'random', members: drawn(MEMBERS), keys: drawn(catalogue.keys.length) };
}

/** Every key switched, as it is stored: most of them on. */
function drawSet(catalogue: Catalogue, random: Random, on: number): object {
  return storableSet(
    catalogue,
    Object.fromEntries(catalogue.keys.map((key) => [key, random.chance(on)])),
  );
}

const ROW: MembershipRow = {
  memberId: '',
  portalId: 'portal',
  portalKey: 'default',
  portalName: 'Agency',
  portalPlan: null,
  portalDomain: null,
  portalTimeZone: 'UTC',
  kind: 'client',
  clientId: 'client',
  clientName: 'Client',
  role: 'member',
  assignmentId: null,
  assigned: null,
  status: 'active',
  standing: 'ok',
  accessUntil: 0,
  identityId: 'identity',
  email: 'user@example.com',
  name: 'User',
  mode: 'custom',
  profileId: null,
  defaultProfileId: 'profile',
  ownSet: null,
  profileSet: null,
  defaultSet: null,
  ceiling: null,
  projectSet: null,
  selectedProject: null,
  selectedUntil: 0,
  projectCount: 0,
  projectFound: null,
  groupCount: 0,
  selectedProjects: null,
  selectedGroups: null,
  clientProjects: null,
  lastActiveAt: 0,
  disabledAt: 0,
  unverifiedPortalId: null,
};
