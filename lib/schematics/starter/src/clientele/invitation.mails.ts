import { Injectable } from '@nestjs/common';
import {
  type ClienteleEvent,
  InvitationsService,
  OnClientele,
} from 'nest-clientele';
import { Mailer } from './mailer.js';

type Letter = ClienteleEvent<
  'invitation.sent' | 'invitation.resent' | 'invitation.reminded'
>;

/** Mails links to those who are invited. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly mailer: Mailer,
  ) {}

  @OnClientele('invitation.sent')
  @OnClientele('invitation.resent')
  @OnClientele('invitation.reminded')
  async mail(event: Letter): Promise<void> {
    const mail = await this.invitations.render(event);
    // A link that was replaced or cancelled meanwhile is not worth a mail.
    if (mail) await this.mailer.send(mail);
  }
}
