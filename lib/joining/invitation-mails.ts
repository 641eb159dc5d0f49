import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { InvitationLetterType } from '../domain/events/invitation-letters.js';
import { isInvitationEvent, isTold } from '../domain/events/told-events.js';
import { InvitationRenderer } from '../invitations/invitation-renderer.js';
import type { LetterMail } from '../invitations/letter-mail.js';
import { LetterRenderer } from '../letters/letter-renderer.js';
import { InvitationVoids } from '../members/invitation-voids.js';
import { InvitationReminder } from './invitation-reminder.js';

/** Writes the mails of events: invitations, and the letters that tell of what has happened; and has links sent once more. */
@Injectable()
export class InvitationMails {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly invitations: InvitationRenderer,
    private readonly letters: LetterRenderer,
    private readonly voids: InvitationVoids,
    private readonly reminder: InvitationReminder,
  ) {}

  /** See `InvitationsService.remind`. */
  remind(email: string, domain: string | null): Promise<void> {
    return this.reminder.remind(email, domain);
  }

  /** See `InvitationsService.render`. */
  async render(event: ClienteleEvent): Promise<LetterMail | null> {
    if (isTold(event)) return this.letters.render(event);
    if (!isInvitationEvent(event)) return null;
    if (event.type === 'invitation.reminded' && (await this.isVoid(event))) return null;
    return this.invitations.render(event);
  }

  /** A link that could not be accepted is not sent once more. */
  private async isVoid({
    portalId,
    data: { invitationId },
  }: ClienteleEvent<InvitationLetterType>): Promise<boolean> {
    const { manager } = this.dataSource;
    const reasons = await this.voids.ofMany(manager, portalId, [invitationId]);
    return (reasons.get(invitationId) ?? null) !== null;
  }
}
