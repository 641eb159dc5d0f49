import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { asOfNow } from '../database/as-of-now.js';
import { nextLetterAt } from '../domain/invitations/next-letter-at.js';
import { resendableAt } from '../domain/invitations/resendable-at.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';

/** An address, and the audience it is invited to. */
export type Recipient = Pick<InvitationEntity, 'portalId' | 'audience' | 'email'>;

/**
 * Keeps the letters to one address at a distance, whatever became of the invitations before: finished ones count, for
 * their rows outlive their members.
 */
@Injectable()
export class LetterPace {
  private readonly options: ClienteleSettings['invitations'];

  constructor(
    @Inject(CLIENTELE_SETTINGS) { invitations }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.options = invitations;
  }

  /** Throws `RESEND_TOO_SOON` when the audience, which is locked, has sent the address a letter a short while ago. */
  async assertRested(
    manager: EntityManager,
    { portalId, audience, email }: Recipient,
  ): Promise<void> {
    const [last] = await manager.getRepository(InvitationEntity).find({
      where: { portalId, audience, email },
      order: { sentAt: 'DESC' },
      take: 1,
      ...asOfNow(manager),
    });
    if (last?.email !== email) return;
    const wait = resendableAt(last, this.options.resendAfter) - this.clock.now();
    if (wait > 0) throw new ClienteleError('RESEND_TOO_SOON', { retryAfter: wait });
  }

  /**
   * When the next letter to the address goes out, in epoch milliseconds. Letters of all audiences of the portal count;
   * an answer that said so would tell that somebody else invites the person, so it is only the letter that waits.
   */
  async nextAt(manager: EntityManager, { portalId, email }: Recipient): Promise<number> {
    // The last letters of an address are among those of the invitations that wrote to it last.
    const recent = await manager.getRepository(InvitationEntity).find({
      select: { id: true, email: true, lettersAt: true },
      where: { portalId, email },
      order: { lastLetterAt: 'DESC' },
      take: this.options.perAddressAndDay,
      ...asOfNow(manager),
    });
    const letters = recent.filter((row) => row.email === email).flatMap((row) => row.lettersAt);
    return nextLetterAt(letters, this.options.perAddressAndDay, this.clock.now());
  }
}
