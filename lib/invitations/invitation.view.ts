import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import { type InvitationState, stateAt } from '../domain/invitations/invitation-status.js';
import { resendableAt } from '../domain/invitations/resendable-at.js';
import type { InvitationEntity } from '../schema/invitation.entity.js';

/** An invitation as lists and members show it. Never shows a token or a link. */
export interface InvitationView {
  readonly id: string;
  readonly status: InvitationState;
  /** ISO 8601, like every time in answers. */
  readonly sentAt: string;
  readonly expiresAt: string;
  /** When its link was first looked at, or null. */
  readonly openedAt: string | null;
  /** From when on it can be sent again. */
  readonly resendableAt: string;
}

/** What the view is made of. */
export type ShownInvitation = Pick<
  InvitationEntity,
  'id' | 'status' | 'sentAt' | 'expiresAt' | 'openedAt'
>;

/** The view at a moment; `resendAfter` in milliseconds. */
export function invitationView(
  invitation: ShownInvitation,
  now: number,
  resendAfter: number,
): InvitationView {
  const { id, sentAt, expiresAt, openedAt } = invitation;
  return {
    id,
    status: stateAt(invitation, now),
    sentAt: isoTime(sentAt),
    expiresAt: isoTime(expiresAt),
    openedAt: isoTimeOrNull(openedAt),
    resendableAt: isoTime(resendableAt(invitation, resendAfter)),
  };
}
