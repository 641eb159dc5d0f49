import { readNumber } from '../schema/read-number.js';
import { type KnownLists, NO_CLIENTS, NO_LISTS, readList } from './assigned-lists.js';
import type { Reach } from './membership-select.js';
import type { MembershipRow } from './membership-row.js';
import { isWhole, presentIds } from './selected-ids.js';

/** A row as the driver answers it. */
export type RawMembership = Record<string, unknown>;

/** What is not read portal-wide. */
export const NOT_READ = {
  selectedProject: null,
  selectedUntil: 0,
  projectSet: null,
  clientProjects: null,
  projectFound: null,
  projectCount: null,
  groupCount: null,
  selectedProjects: null,
  selectedGroups: null,
} as const satisfies Partial<MembershipRow>;

/**
 * The membership in a row that was read this far; the row becomes it. The lists that the statement was told not to bring
 * along are `known`.
 */
export function membershipOf(
  raw: RawMembership,
  reach: Reach,
  known: KnownLists = NO_LISTS,
): MembershipRow {
  raw['assigned'] = assignedIn(raw, known);
  // It may be long, and depends on what was known.
  Object.assign(raw, { listedClients: null, listedCount: null });
  raw['lastActiveAt'] = readNumber(raw['lastActiveAt']);
  raw['disabledAt'] = readNumber(raw['disabledAt']);
  raw['accessUntil'] = readNumber(raw['accessUntil']);
  if (reach === 'portal') return Object.assign(raw, NOT_READ) as unknown as MembershipRow;
  const found = raw['projectFound'];
  return Object.assign(raw, {
    selectedUntil: readNumber(raw['selectedUntil']),
    projectCount: readNumber(raw['projectCount']),
    groupCount: readNumber(raw['groupCount']),
    projectFound: found === undefined ? null : readNumber(found) === 1,
    selectedProjects: presentIds(raw['selectedProjects']),
    selectedGroups: presentIds(raw['selectedGroups']),
  }) as unknown as MembershipRow;
}

/** Whether the database has cut off the ids of a row. */
export function isCut(raw: RawMembership): boolean {
  return (
    listIn(raw) === null ||
    !isWhole(raw['selectedProjects'], readNumber(raw['projectCount'])) ||
    !isWhole(raw['selectedGroups'], readNumber(raw['groupCount']))
  );
}

/** Whoever is assigned to clients that nobody has asked for has none in sight: never all. */
function assignedIn(raw: RawMembership, known: KnownLists): MembershipRow['assigned'] {
  const { assignmentId } = raw;
  if (typeof assignmentId !== 'string') return null;
  return known.get(assignmentId) ?? listIn(raw) ?? NO_CLIENTS;
}

/** The list that came along; an empty one where none did, null where it was cut off. */
function listIn(raw: RawMembership): MembershipRow['assigned'] {
  const { listedClients, listedCount } = raw;
  return readList(listedClients, readNumber(listedCount ?? 0));
}
