import { NO_END } from './access-end.js';
import { ADMIN, type MemberRole } from './member-role.js';
import { type Admitted, isAdmitted } from './usable.js';

/**
 * Whether a member may be one of the admins that an audience must not lose: one that is let in, and for good. Whether its person
 * can use it decides besides.
 */
export function isLastingAdmin(member: Admitted & { readonly role: MemberRole }): boolean {
  return member.role === ADMIN && member.accessUntil === NO_END && isAdmitted(member, 0);
}
