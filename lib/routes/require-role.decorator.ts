import type { MemberRole } from '../domain/members/member-role.js';
import { Rule } from './rule.decorator.js';

/**
 * Lets only members with this role call the route, staff or client users alike. Combine it with
 * {@link StaffOnly} for the agency's own admins. Answers 403 `ROLE_REQUIRED`.
 *
 * @example
 * ```ts
 * @RequireRole('admin')
 * @Delete(':id')
 * remove() {}
 * ```
 */
export function RequireRole(role: MemberRole): ClassDecorator & MethodDecorator {
  return Rule({ kind: 'role', role });
}
