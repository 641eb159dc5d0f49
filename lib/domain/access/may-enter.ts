import { isActive, type MemberStatus } from '../members/member-status.js';

/** What of a membership decides whether its person gets in. */
export interface Entrance {
  readonly portalId: string;
  readonly status: MemberStatus;
  /** When the identity was disabled; 0 for one that is not. */
  readonly disabledAt: number;
  /** The one portal an identity opens that nobody has verified; null for a verified one. */
  readonly unverifiedPortalId: string | null;
}

/**
 * Whether a membership lets its person in: a member that is pending or deactivated gets nowhere, a disabled identity
 * neither, and one that is unverified only into the portal that made it. What a request is refused with is said where the
 * membership is chosen (`callers/membership-choice`).
 */
export function mayEnter({ portalId, status, disabledAt, unverifiedPortalId }: Entrance): boolean {
  return isActive(status) && disabledAt === 0 && (unverifiedPortalId ?? portalId) === portalId;
}
