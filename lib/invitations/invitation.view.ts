import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import type { LetterDelivery } from '../domain/invitations/letter-delivery.js';
import { type InvitationState, stateAt } from '../domain/invitations/invitation-status.js';
import { resendableAt } from '../domain/invitations/resendable-at.js';
import type { VoidReason } from '../domain/invitations/void-reason.js';
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
  /** From when on it can be sent again: a void one at once, by staff. */
  readonly resendableAt: string;
  /**
   * Why a pending one cannot be accepted as things stand: `inviter` when its sender, or the join link by which it was asked for,
   * is gone, not let in or may not invite there any more, `grant` when its sender may not give so much any more, `domain` when the address's domain is not allowed,
   * `ended` when the access it gives has ended. Null when nothing of that stands against it.
   */
  readonly void: VoidReason | null;
  /**
   * What became of its last letter: `queued` until every listener has heard of it, `sent` then, `unhandled` when there was none,
   * `failed` when it cannot be delivered. To client users one that is `queued` is `sent`: it may wait for what others send there.
   */
  readonly delivery: LetterDelivery;
  /** The language of its letters as a BCP 47 tag, if it has one of its own. */
  readonly locale: string | null;
}

/** What the view is made of. */
export type ShownInvitation = Pick<
  InvitationEntity,
  'id' | 'status' | 'sentAt' | 'expiresAt' | 'openedAt' | 'delivery' | 'locale'
>;

/** The view at a moment, as long as nothing makes it void; `resendAfter` in milliseconds. */
export function invitationView(
  invitation: ShownInvitation,
  now: number,
  resendAfter: number,
): InvitationView {
  const { id, sentAt, expiresAt, openedAt, delivery, locale } = invitation;
  return {
    id,
    status: stateAt(invitation, now),
    sentAt: isoTime(sentAt),
    expiresAt: isoTime(expiresAt),
    openedAt: isoTimeOrNull(openedAt),
    resendableAt: isoTime(resendableAt(invitation, resendAfter)),
    void: null,
    delivery,
    locale,
  };
}
