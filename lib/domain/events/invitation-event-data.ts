/** What every invitation event tells. */
export interface InvitationEventData {
  /** Its id. */
  readonly invitationId: string;
  /** The member that waits for it. */
  readonly memberId: string;
  /** The client it leads to; null for staff. */
  readonly clientId: string | null;
  /** The address it was sent to. */
  readonly email: string;
  /** Which of the invitation's links this is about, counted from 0. */
  readonly generation: number;
  /** The join link by which its person has asked for it; left out for one that somebody sent. */
  readonly joinLinkId?: string;
}

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
