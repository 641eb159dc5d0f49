import type { AssignedClients } from '../../callers/assigned-lists.js';
import type { IdentityStanding } from '../../domain/members/identity-standing.js';
import type { MemberKind, MemberRole } from '../../domain/members/member-role.js';
import type { MemberStatus } from '../../domain/members/member-status.js';
import type { StoredSet } from '../../domain/permissions/permission-sets.js';
import type { PermissionMode } from '../../domain/permissions/permission-setting.js';
import type { PortalRef } from '../../ports/portal-ref.js';

/*
 * What a test has added, as the tables would hold it.
 */

/** A portal, with its default profile. */
export interface PortalRecord extends PortalRef {
  readonly defaultProfileId: string;
  readonly staffMayView: boolean;
}

/** A permission profile. */
export interface ProfileRecord {
  readonly id: string;
  readonly portalId: string;
  readonly name: string;
  readonly permissions: StoredSet;
}

/** A client. */
export interface ClientRecord {
  readonly id: string;
  readonly portalId: string;
  readonly name: string;
  readonly projects: readonly string[] | null;
  readonly ceiling: StoredSet;
}

/** A project or group that is selected for a member. */
export interface SelectionRecord {
  readonly id: string;
  /** When the access to it ends; 0 for never, as for every group. */
  readonly until: number;
  /** The customization for the project. */
  readonly permissions: StoredSet | null;
  /** Whether the host has said that it is gone for good: then it matches nothing, not even another thing of its id. */
  readonly isGone: boolean;
}

/** A member. */
export interface MemberRecord {
  readonly id: string;
  readonly portalId: string;
  readonly kind: MemberKind;
  readonly clientId: string | null;
  readonly role: MemberRole;
  readonly status: MemberStatus;
  readonly standing: IdentityStanding;
  readonly accessUntil: number;
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly mode: PermissionMode;
  readonly profileId: string | null;
  readonly permissions: StoredSet | null;
  readonly projects: readonly SelectionRecord[];
  readonly groups: readonly SelectionRecord[];
  /** The clients that staff are assigned to, and the id of that list; null for all. */
  readonly assigned: { readonly id: string; readonly clients: AssignedClients } | null;
}

/** A view: who looks as whom, until when, and what its token is made from. */
export interface ViewRecord {
  readonly id: string;
  readonly portalId: string;
  readonly viewerId: string;
  readonly targetId: string;
  readonly nonce: string;
  readonly expiresAt: number;
  readonly endedAt: number;
}

/** An invitation that was sent. */
export interface InvitationRecord {
  readonly id: string;
  readonly memberId: string;
  readonly inviterName: string;
  readonly message: string;
  readonly generation: number;
  readonly nonces: readonly string[];
  readonly expiresAt: number;
}

/** A person, by the id of its identity. */
export interface PersonRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}
