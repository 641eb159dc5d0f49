import { isPast, NO_END } from './access-end.js';
import { type IdentityStanding, isOk } from './identity-standing.js';
import { isActive, type MemberStatus } from './member-status.js';

/*
 * Whether a member can be used, in memory. The same rules stand as SQL in `callers/usable-sql.ts`; a property test holds both
 * equal. Whoever changes one changes both.
 */

/** What of a member decides whether it is let in, whoever its person is. */
export interface Admitted {
  readonly status: MemberStatus;
  readonly standing: IdentityStanding;
  /** When its access ends; 0 for never. */
  readonly accessUntil: number;
}

/** What of a member decides whether its person can use it. */
export interface Usability extends Admitted {
  readonly portalId: string;
  /** The person behind it; null as long as nobody is known. */
  readonly identityId: string | null;
  /** When the identity was disabled in the embedded store; 0 for one that is not, and for a person of the host's. */
  readonly disabledAt: number;
  /** The one portal an identity opens that nobody has verified; null for a verified one. */
  readonly unverifiedPortalId: string | null;
  readonly lastActiveAt: number;
  /** Whether its person is the one who calls. @default false */
  readonly isHere?: boolean;
  /** Whether it is looked at as what it is once its person has accepted, whoever that will be. @default false */
  readonly isAwaited?: boolean;
}

/**
 * Whether the member is active, its person may log in and its access has not ended: such a one takes a seat. Who its person is,
 * and whether there is one yet, is another question.
 */
export function isAdmitted({ status, standing, accessUntil }: Admitted, now: number): boolean {
  return isActive(status) && isOk(standing) && !isPast(accessUntil, now);
}

/**
 * Whether the member's person is known and can use it now. An account that staff have made with a password, and that nobody has
 * verified, opens its own portal only, and counts once its person has used it: until then it is like one whose email has an
 * account elsewhere.
 */
export function isUsable(member: Usability, now: number): boolean {
  return isAdmitted(member, now) && opens(member, member.isHere === true);
}

/** Whether the membership lets its person in, who calls: using an account is what makes it count. */
export function mayEnter(member: Usability, now: number): boolean {
  return isAdmitted(member, now) && opens(member, true);
}

/** Whether nothing but its end keeps the membership's person out. */
export function hasEnded(member: Usability, now: number): boolean {
  const { status, standing, accessUntil } = member;
  const isOver = isPast(accessUntil, now);
  return (
    isOver && isAdmitted({ status, standing, accessUntil: NO_END }, now) && opens(member, true)
  );
}

function opens(member: Usability, isHere: boolean): boolean {
  const { identityId, disabledAt, unverifiedPortalId, portalId, lastActiveAt } = member;
  if (identityId === null) return member.isAwaited === true;
  if (disabledAt !== 0) return false;
  if (unverifiedPortalId === null) return true;
  return unverifiedPortalId === portalId && (isHere || lastActiveAt > 0);
}
