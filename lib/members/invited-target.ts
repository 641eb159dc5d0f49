import type { PolicyTarget } from '../domain/members/member-policy.js';
import type { InvitationEntity } from '../schema/invitation.entity.js';

/** The member an invitation is for, as the rules of who may do what look at it. */
export function invitedTarget({
  clientId,
  memberId,
}: Pick<InvitationEntity, 'clientId' | 'memberId'>): PolicyTarget {
  return { kind: clientId === null ? 'staff' : 'client', clientId, memberId };
}
