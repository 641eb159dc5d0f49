import { Injectable } from '@nestjs/common';
import {
  type ClienteleEvent,
  InvitationsService,
  type LetterTemplateKind,
  OnClientele,
} from 'nest-clientele';
import { Mailer } from './mailer.js';

/** Mails people what has happened to them: changes whose maker ticked "notify", ends of access, answers, exports. */
@Injectable()
export class LetterMails {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly mailer: Mailer,
  ) {}

  @OnClientele('member.updated')
  @OnClientele('member.role_changed')
  @OnClientele('member.clients_changed')
  @OnClientele('member.scope_changed')
  @OnClientele('member.permissions_changed')
  @OnClientele('member.deactivated')
  @OnClientele('member.activated')
  @OnClientele('member.removed')
  @OnClientele('member.access_ending')
  @OnClientele('member.access_ended')
  @OnClientele('request.made')
  @OnClientele('request.referred')
  @OnClientele('request.approved')
  @OnClientele('request.declined')
  @OnClientele('request.withdrawn')
  @OnClientele('client.without_admin')
  @OnClientele('portal.without_admin')
  @OnClientele('export.ready')
  async mail(event: ClienteleEvent<LetterTemplateKind>): Promise<void> {
    const letter = await this.invitations.render(event);
    if (letter) await this.mailer.send(letter);
  }
}
