import type { MemberKind, MemberRole } from '../domain/members/member-role.js';

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
}
