import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import { clientIdsOf, type MembershipRow } from './membership-row.js';

/** The staff member who looks as a client user: the one who is really there. */
export interface ViewedBy {
  /** The view that lets it look. */
  readonly viewId: string;
  readonly memberId: string;
  readonly identityId: string | null;
  readonly email: string;
  readonly name: string;
  /** When the view ends by itself, in epoch milliseconds. */
  readonly expiresAt: number;
}

/** A member on whose behalf a call is made, as the guard read it when the request came in. It belongs to that request: do not keep it. */
export interface MemberActor {
  readonly kind: MemberKind;
  readonly memberId: string;
  readonly identityId: string | null;
  readonly portalId: string;
  /** The member's client; null for staff. */
  readonly clientId: string | null;
  /**
   * The clients that are there for it: a client user's own, those that a staff member is assigned to. Null for all of the
   * portal's; an empty list stands for none.
   */
  readonly clientIds: readonly string[] | null;
  /** `admin` or `staff` for staff, `admin` or `member` for a client user. */
  readonly role: MemberRole;
  readonly email: string;
  readonly name: string;
  /**
   * Who looks, where a staff member sees what this client user would see; not there on any other request. Such an actor
   * may read and nothing else: services refuse its changes with `VIEW_ONLY`. Copy an actor with it, or whole.
   */
  readonly viewedBy?: ViewedBy;
}

/** The actor of a request that acts as this membership, or looks as it. */
export function memberActor(row: MembershipRow, viewedBy: ViewedBy | null = null): MemberActor {
  const { kind, memberId, identityId, portalId, clientId, role, email, name } = row;
  const who = { kind, memberId, identityId, portalId, clientId, role, email, name };
  const member = { clientIds: clientIdsOf(row), ...who };
  return Object.freeze(viewedBy ? { ...member, viewedBy } : member);
}
