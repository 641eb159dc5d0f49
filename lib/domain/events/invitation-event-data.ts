import type { InvitationEventData } from './clientele-events.js';

/** An invitation as its row holds it, as far as events tell of it. */
type Told = Omit<InvitationEventData, 'invitationId' | 'joinLinkId'> & {
  readonly id: string;
  readonly joinLinkId: string | null;
};

/** What every event about an invitation tells of it: no token, no nonce. */
export function invitationEventData({
  id,
  memberId,
  clientId,
  email,
  generation,
  joinLinkId,
}: Told): InvitationEventData {
  return {
    invitationId: id,
    memberId,
    clientId,
    email,
    generation,
    ...(joinLinkId !== null && { joinLinkId }),
  };
}
