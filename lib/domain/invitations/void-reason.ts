import type { Acting } from '../access/acting.js';
import { isLater, isPast } from '../members/access-end.js';
import { invitingRefusal, type PolicyTarget, refusal } from '../members/member-policy.js';
import type { MemberRole } from '../members/member-role.js';
import type { PermissionMode } from '../permissions/permission-setting.js';

/**
 * Why a pending invitation cannot be accepted as things stand: its sender is gone, is not let in
 * or may not invite there any more; the join link by which it was asked for lets nobody in any more; its sender may not give so much any more; the address's domain is not allowed; the access it gives has ended.
 */
export type VoidReason = 'inviter' | 'link' | 'grant' | 'domain' | 'ended';

/** Every reason. */
export const VOID_REASONS = [
  'inviter',
  'link',
  'grant',
  'domain',
  'ended',
] as const satisfies readonly VoidReason[];

/** What an invitation gives. */
export interface Given extends Pick<PolicyTarget, 'kind' | 'clientId'> {
  readonly role: MemberRole;
  readonly mode: PermissionMode;
  /** When the access ends; 0 for never. */
  readonly accessUntil: number;
}

/** What decides whether an invitation is void. */
export interface VoidFacts {
  readonly given: Given;
  /** Whether no rule allows the address's domain any more. */
  readonly isDomainRefused: boolean;
  /** Whether it was asked for by a join link that lets nobody in any more. */
  readonly isLinkOver: boolean;
  /** Who sent it, as it stands now; null when it cannot be used any more. */
  readonly inviter: Acting | null;
  /** Whether it gives permissions that its sender does not hold. */
  readonly isMore: boolean;
}

/** Why an invitation is void at a moment, null if it is not. What sending it again does not mend comes first. */
export function voidReason(
  { given, isDomainRefused, isLinkOver, inviter, isMore }: VoidFacts,
  now: number,
): VoidReason | null {
  if (isPast(given.accessUntil, now)) return 'ended';
  if (isDomainRefused) return 'domain';
  if (!inviter || refusal('create', inviter, { ...given, memberId: null })) return 'inviter';
  if (isLinkOver) return 'link';
  const isLonger = inviter.kind === 'client' && isLater(given.accessUntil, inviter.accessUntil);
  return isLonger || isMore || invitingRefusal(inviter, given) ? 'grant' : null;
}
