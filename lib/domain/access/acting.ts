import type { ClientsInSight } from '../clients/clients-in-sight.js';
import type { MemberKind, MemberRole } from '../members/member-role.js';
import type { BuiltInPermission } from '../permissions/built-in-permissions.js';
import type { PermissionBits } from '../permissions/permission-bits.js';
import type { StoredSet } from '../permissions/permission-sets.js';
import type { DefaultProfile } from '../permissions/permission-setting.js';

/** What a client user may hand out: layers 4 and 5, narrowed by its project customizations. */
export interface Giving {
  readonly memberId: string;
  /** Whether it may have project customizations. */
  readonly mayBeCustomized: boolean;
  /** The portal's default profile as it is at the same moment. */
  readonly defaultProfile: DefaultProfile;
  /** What it holds with these project customizations, which are all it has. */
  held(customizations: readonly StoredSet[]): PermissionBits;
}

/**
 * Who makes a change, with the rights it has at that moment: what the rules are asked about. It is read again inside
 * the change's transaction, where an `Actor` only says who called. The host itself is a staff admin without an id.
 */
export interface Acting {
  readonly kind: MemberKind;
  readonly memberId: string | null;
  readonly clientId: string | null;
  readonly role: MemberRole;
  /** When its own access ends, in epoch milliseconds; 0 for never. */
  readonly accessUntil: number;
  /** The clients that are there for it. */
  readonly clients: ClientsInSight;
  /** The id of the list that says so for a staff member, renewed with every change; null where there is none. */
  readonly assignmentId: string | null;
  /** What it may hand out; null for staff, who may hand out everything. */
  readonly giving: Giving | null;
  /** Whether it has a built-in permission now, every layer counted. */
  allows(key: BuiltInPermission): boolean;
  /** Whether it can ask for a built-in permission that it does not have. */
  mayAskFor(key: BuiltInPermission): boolean;
}
