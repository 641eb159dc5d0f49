import type { InvitationEventData } from './clientele-events.js';

/** What every event about an invitation tells of it: no token, no nonce. */
export function invitationEventData({
  id,
  memberId,
  clientId,
  email,
  generation,
}: Omit<InvitationEventData, 'invitationId'> & { readonly id: string }): InvitationEventData {
  return { invitationId: id, memberId, clientId, email, generation };
}
