import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { InvitationLetterType } from '../domain/events/invitation-letters.js';
import { OPEN, stateAt } from '../domain/invitations/invitation-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationTemplateEntity } from '../schema/invitation-template.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { InvitationLetter } from './invitation-letter.js';
import type { InvitationMail } from './letter-mail.js';

/** Writes the mail of an invitation, from the database alone: it can be written again after a crash. */
@Injectable()
export class InvitationRenderer {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly letter: InvitationLetter,
  ) {}

  /**
   * The mail of a sending, or null when its link is dead by now: sent again since, expired or ended. It is made
   * from the invitation's template, else from the portal's default one, else from the built-in text.
   */
  async render(event: ClienteleEvent<InvitationLetterType>): Promise<InvitationMail | null> {
    const { invitationId: id, generation } = event.data;
    const { portalId } = event;
    const { manager } = this.dataSource;
    const invitation = await manager.getRepository(InvitationEntity).findOneBy({ id, portalId });
    if (!invitation || invitation.generation !== generation) return null;
    if (stateAt(invitation, this.clock.now()) !== OPEN) return null;
    const portal = await manager.getRepository(PortalEntity).findOneByOrFail({ id: portalId });
    const { values, locales } = await this.people(invitation);
    const template = await this.template(invitation, portal);
    return this.letter.write(event, {
      ...{ invitation, portal, template, values },
      locales: [invitation.locale, ...locales],
    });
  }

  /** One that was removed at this very moment is no reason not to mail. */
  private async template(
    { templateId, portalId }: InvitationEntity,
    { defaultTemplateId }: PortalEntity,
  ): Promise<InvitationTemplateEntity | null> {
    const rows = this.dataSource.getRepository(InvitationTemplateEntity);
    for (const id of [templateId, defaultTemplateId]) {
      const template = id === null ? null : await rows.findOneBy({ id, portalId });
      if (template) return template;
    }
    return null;
  }

  private async people({
    portalId,
    memberId,
    clientId,
    inviterId,
    message,
    expiresAt,
    email,
  }: InvitationEntity) {
    const members = this.dataSource.getRepository(MemberEntity);
    const clients = this.dataSource.getRepository(ClientEntity);
    const member = await members.findOneBy({ id: memberId, portalId });
    const inviter =
      inviterId === null ? null : await members.findOneBy({ id: inviterId, portalId });
    const client = clientId === null ? null : await clients.findOneBy({ id: clientId, portalId });
    const values = {
      member: { name: member?.name ?? '', email },
      inviter: { name: inviter?.name ?? '' },
      client: { name: client?.name ?? '' },
      message: message ?? '',
      expiresAt: isoTime(expiresAt),
      accessUntil: isoTimeOrNull(member?.accessUntil ?? 0) ?? '',
    };
    return { values, locales: [member?.locale ?? null, client?.locale ?? null] };
  }
}
