import type { MemberKind, MemberRole } from '../members/member-role.js';
import type { BuiltInPermission } from '../permissions/built-in-permissions.js';
import type { PermissionBits } from '../permissions/permission-bits.js';

/**
 * Who makes a change, with the rights it has at that moment: what the rules are asked about. It is read again inside
 * the change's transaction, where an `Actor` only says who called. The host itself is a staff admin without an id.
 */
export interface Acting {
  readonly kind: MemberKind;
  readonly memberId: string | null;
  readonly clientId: string | null;
  readonly role: MemberRole;
  /** What it may hand out: layers 4 and 5, narrowed by its project customizations; everything for staff. */
  readonly held: PermissionBits;
  /** Whether it has a built-in permission now, every layer counted. */
  allows(key: BuiltInPermission): boolean;
}
