import type { MemberKind, MemberRole } from '../domain/members/member-role.js';

/** A member on whose behalf a call is made, as the guard read it when the request came in. It belongs to that request: do not keep it. */
export interface MemberActor {
  readonly kind: MemberKind;
  readonly memberId: string;
  readonly identityId: string | null;
  readonly portalId: string;
  /** The member's client; null for staff. */
  readonly clientId: string | null;
  /** `admin` or `staff` for staff, `admin` or `member` for a client user. */
  readonly role: MemberRole;
  readonly email: string;
  readonly name: string;
}
