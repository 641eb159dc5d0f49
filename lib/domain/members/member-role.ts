/** Roles of staff: `admin` is the account's admin. */
export const STAFF_ROLES = ['admin', 'staff'] as const;

/** Roles of a client's users. */
export const CLIENT_ROLES = ['admin', 'member'] as const;

/** The two kinds of members. */
export const MEMBER_KINDS = ['staff', 'client'] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];
export type ClientRole = (typeof CLIENT_ROLES)[number];
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** Every role a member can have; which ones fit depends on its kind. */
export type MemberRole = StaffRole | ClientRole;

/** The role of the one who manages the others, in a client and among staff. */
export const ADMIN: StaffRole & ClientRole = 'admin';

/** What is wrong with `role` for a member of this kind, or null if it can have it. */
export function roleFault(kind: MemberKind, role: string): string | null {
  const [roles, whose] =
    kind === 'staff' ? [STAFF_ROLES, 'a staff member'] : [CLIENT_ROLES, 'a client user'];
  return roles.some((known) => known === role)
    ? null
    : `must be ${roles.join(' or ')} for ${whose}`;
}

/** The role a new member of this kind gets when none is named. */
export function usualRole(kind: MemberKind): MemberRole {
  return kind === 'staff' ? 'staff' : 'member';
}
