import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { nextLetterAt } from '../domain/invitations/next-letter-at.js';
import { resendableAt } from '../domain/invitations/resendable-at.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { KnownRecipient } from './recipient.query.js';

const HOUR = 3_600_000;

/** What is to be sent. */
export interface SendingTerms {
  /** Whether the client has one pending invitation more then. */
  readonly addsPending: boolean;
  /** Whether it need not wait for the letter before, which nobody can accept any more. @default false */
  readonly isFree?: boolean;
}

/**
 * Keeps invitations within their limits, and the letters to one address at a distance, whatever became of the invitations
 * before: what counts is who was written to.
 */
@Injectable()
export class SendingRule {
  private readonly options: ClienteleSettings['invitations'];

  constructor(
    @Inject(CLIENTELE_SETTINGS) { invitations }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.options = invitations;
  }

  /**
   * Throws `RESEND_TOO_SOON` when the audience has sent the address a letter a short while ago, `INVITATION_RATE_LIMIT`
   * when the sender has sent as many as it may within an hour: the one that the limit was reached with is the one to wait
   * for. With `isFree` the audience's last letter does not count. With `addsPending` also `PENDING_LIMIT`, when the client has as many pending invitations as it may have; staff
   * have no such limit.
   */
  assertMaySend(
    { lastSentAt, limitReachedAt, isFull }: KnownRecipient,
    { addsPending, isFree = false }: SendingTerms,
  ): void {
    const now = this.clock.now();
    if (!isFree) this.assertRested({ lastSentAt });
    if (limitReachedAt !== null)
      throw new ClienteleError('INVITATION_RATE_LIMIT', {
        retryAfter: limitReachedAt + HOUR - now,
      });
    const limit = this.options.pendingPerClient;
    if (addsPending && isFull) throw new ClienteleError('PENDING_LIMIT', { details: { limit } });
  }

  /** Throws `RESEND_TOO_SOON` when the audience has sent the address a letter a short while ago. */
  assertRested({ lastSentAt }: Pick<KnownRecipient, 'lastSentAt'>): void {
    if (lastSentAt === null) return;
    const next = resendableAt({ sentAt: lastSentAt }, this.options.resendAfter);
    const rest = next - this.clock.now();
    if (rest > 0) throw new ClienteleError('RESEND_TOO_SOON', { retryAfter: rest });
  }

  /**
   * When the next letter to the address goes out, in epoch milliseconds. Letters of all audiences of the portal count;
   * an answer that said so would tell that somebody else invites the person, so it is only the letter that waits.
   */
  nextAt({ oldestLetterAt }: KnownRecipient): number {
    return nextLetterAt(oldestLetterAt, this.clock.now());
  }
}
