import { CLIENT_ROLES, type MemberKind, type MemberRole, STAFF_ROLES } from './member-role.js';
import { MEMBER_STATUSES, type MemberStatus } from './member-status.js';

/** What a member is, in the words that lists filter by. */
export interface MemberStanding {
  readonly kind: MemberKind;
  readonly role: MemberRole;
  readonly status: MemberStatus;
}

/** A standing of which any part may be left open. */
export type StandingFilter = {
  readonly [Part in keyof MemberStanding]?: MemberStanding[Part] | undefined;
};

const EVERY: readonly MemberStanding[] = [
  ...STAFF_ROLES.map((role) => ({ kind: 'staff' as const, role })),
  ...CLIENT_ROLES.map((role) => ({ kind: 'client' as const, role })),
].flatMap((place) => MEMBER_STATUSES.map((status) => ({ ...place, status })));

/** Every standing that fits: twelve without a filter, and none for roles that the kind does not have. */
export function standingsOf(filter: StandingFilter): readonly MemberStanding[] {
  return EVERY.filter((standing) =>
    (['kind', 'role', 'status'] as const).every(
      (part) => filter[part] === undefined || filter[part] === standing[part],
    ),
  );
}
