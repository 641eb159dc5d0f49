import { Injectable } from '@nestjs/common';
import { type ClienteleEvent, InvitationsService, OnClientele } from 'nest-clientele';
import { Mailer } from './mailer.js';

/** Mails invitation links when the module says that an invitation was sent. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly mailer: Mailer,
  ) {}

  @OnClientele('invitation.sent')
  @OnClientele('invitation.resent')
  async mail(event: ClienteleEvent<'invitation.sent' | 'invitation.resent'>): Promise<void> {
    const mail = await this.invitations.render(event);
    // A link that was replaced or cancelled meanwhile is not worth a mail.
    if (mail) await this.mailer.send(mail);
  }
}
