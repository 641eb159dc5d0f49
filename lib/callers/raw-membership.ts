import { readNumber } from '../schema/read-number.js';
import type { Reach } from './membership-select.js';
import type { MembershipRow } from './membership-row.js';
import { isWhole, presentIds } from './selected-ids.js';

/** A row as the driver answers it. */
export type RawMembership = Record<string, unknown>;

/** What is not read portal-wide. */
const NOT_READ = {
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

/** The membership in a row that was read this far; the row becomes it. */
export function membershipOf(raw: RawMembership, reach: Reach): MembershipRow {
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
    !isWhole(raw['selectedProjects'], readNumber(raw['projectCount'])) ||
    !isWhole(raw['selectedGroups'], readNumber(raw['groupCount']))
  );
}
