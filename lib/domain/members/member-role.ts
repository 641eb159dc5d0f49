/** A role of staff: `admin` is the account's admin. */
export type StaffRole = 'admin' | 'staff';

/** Every role of staff, as fields take it. */
export const STAFF_ROLES = ['admin', 'staff'] as const satisfies readonly StaffRole[];

/** A role of a client's user. */
export type ClientRole = 'admin' | 'member';

/** Every role of client users, as fields take it. */
export const CLIENT_ROLES = ['admin', 'member'] as const satisfies readonly ClientRole[];

/** Whether a member works for the agency or is a client's user. */
export type MemberKind = 'staff' | 'client';

/** Both kinds, as fields take them. */
export const MEMBER_KINDS = ['staff', 'client'] as const satisfies readonly MemberKind[];

/** Every role a member can have; which ones fit depends on its kind. */
export type MemberRole = StaffRole | ClientRole;

/** Every role once, as fields take it. */
export const MEMBER_ROLES = ['admin', 'staff', 'member'] as const satisfies readonly MemberRole[];

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
