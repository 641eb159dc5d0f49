import type { Acting } from '../domain/access/acting.js';
import { ADMIN } from '../domain/members/member-role.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** Throws `STAFF_ONLY` unless the acting one is staff. */
export function assertStaff({ kind }: Acting): void {
  if (kind !== 'staff') throw new ClienteleError('STAFF_ONLY');
}

/** Throws `STAFF_ONLY` or `ROLE_REQUIRED` unless the acting one is an admin of the agency. */
export function assertStaffAdmin(acting: Acting): void {
  assertStaff(acting);
  if (acting.role !== ADMIN)
    throw new ClienteleError('ROLE_REQUIRED', { details: { role: ADMIN } });
}
