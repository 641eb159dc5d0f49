import type { MembershipRow } from '../../callers/membership-row.js';
import { type Along, reachOf } from '../../callers/membership.query.js';
import { NOT_READ } from '../../callers/raw-membership.js';
import { isPast } from '../../domain/members/access-end.js';
import { DEFAULT_TIME_ZONE } from '../../domain/portals/time-zone.js';
import { isPending } from '../../domain/members/member-status.js';
import type { StoredSet } from '../../domain/permissions/permission-sets.js';
import type {
  ClientRecord,
  MemberRecord,
  PortalRecord,
  ProfileRecord,
  SelectionRecord,
} from './records.js';

/** A member, and what decides about it besides its own record. */
export interface RecordedMember {
  readonly member: MemberRecord;
  readonly portal: PortalRecord;
  readonly client: ClientRecord | null;
  readonly profile: ProfileRecord | null;
  readonly defaultProfile: ProfileRecord;
}

/** The row that the statement of a request would answer about this member. */
export function membershipRowOf(
  recorded: RecordedMember,
  along: Along,
  now: number,
): MembershipRow {
  const reach = reachOf(along);
  return {
    ...whoIt(recorded),
    ...whatItMay(recorded),
    ...NOT_READ,
    ...(reach !== 'portal' && whereItIs(recorded, along.projectId ?? null, now)),
    ...(reach === 'scope' && { selectedProjects: openIds(recorded.member.projects, now) }),
  };
}

function whoIt({ member, portal, client }: RecordedMember) {
  const { id: memberId, status, personId, assigned, ...rest } = member;
  const { portalId, kind, clientId, role, standing, accessUntil, email, name } = rest;
  // A list counts for plain staff only.
  const list = role === 'staff' ? assigned : null;
  return {
    ...{ memberId, portalId, kind, clientId, role, status, standing, accessUntil, email, name },
    portalKey: portal.key,
    portalName: portal.name,
    portalPlan: portal.plan,
    portalDomain: portal.domain,
    portalTimeZone: DEFAULT_TIME_ZONE,
    clientName: client?.name ?? null,
    assignmentId: list?.id ?? null,
    assigned: list?.clients ?? null,
    // Who is invited is nobody known as long as the invitation is not accepted.
    identityId: isPending(status) ? null : personId,
    lastActiveAt: 0,
    disabledAt: 0,
    unverifiedPortalId: null,
  };
}

function whatItMay({ member, portal, client, profile, defaultProfile }: RecordedMember) {
  const { mode, profileId, permissions } = member;
  return {
    ...{ mode, profileId },
    defaultProfileId: portal.defaultProfileId,
    ownSet: textOf(permissions),
    profileSet: textOf(profile?.permissions ?? null),
    defaultSet: textOf(defaultProfile.permissions),
    ceiling: textOf(client?.ceiling ?? null),
  };
}

function whereItIs({ member, client }: RecordedMember, asked: string | null, now: number) {
  const { projects, groups } = member;
  const selected = projects.find((each) => each.id === asked && isOpen(each, now)) ?? null;
  return {
    selectedProject: selected?.id ?? null,
    selectedUntil: selected?.until ?? 0,
    projectSet: textOf(selected?.permissions ?? null),
    clientProjects: client?.projects ? JSON.stringify(client.projects) : null,
    projectCount: projects.length,
    groupCount: groups.length,
    selectedGroups: openIds(groups, now),
  };
}

function openIds(selected: readonly SelectionRecord[], now: number): readonly string[] {
  return selected.filter((each) => isOpen(each, now)).map(({ id }) => id);
}

function isOpen({ isGone, until }: SelectionRecord, now: number): boolean {
  return !isGone && !isPast(until, now);
}

function textOf(set: StoredSet | null): string | null {
  return set && JSON.stringify(set);
}
