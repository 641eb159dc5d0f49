import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { InvitationLetterType } from '../domain/events/invitation-letters.js';
import { OPEN, stateAt } from '../domain/invitations/invitation-status.js';
import { INVITATION_KIND } from '../domain/templates/template-kind.js';
import { messageId } from '../domain/text/message-id.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { portalRef } from '../ports/portal-ref.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationTemplateEntity } from '../schema/invitation-template.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { LetterComposer } from './templates/letter-composer.js';
import { TokenSigner } from './token-signer.js';

/** A mail for the host to send. */
export interface LetterMail {
  readonly to: string;
  /** The page it leads to; null if it leads to none. */
  readonly url: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same each time this mail is written, for the header `Message-ID`: what is sent twice is then shown once. */
  readonly messageId: string;
  /** The language it is in, as a BCP 47 tag. */
  readonly locale: string;
}

/** The mail of an invitation, which leads to its link. */
export interface InvitationMail extends LetterMail {
  readonly url: string;
}

/** Writes the mail of an invitation, from the database alone: it can be written again after a crash. */
@Injectable()
export class InvitationRenderer {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signer: TokenSigner,
    private readonly composer: LetterComposer,
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
    const url = this.settings.invitations.url(this.signer.sign(invitation), {
      portal: portalRef(portal),
    });
    const { values, locales } = await this.people(invitation);
    const letter = await this.composer.compose({
      kind: INVITATION_KIND,
      portal,
      template: await this.template(invitation, portal),
      locales: [invitation.locale, ...locales],
      values: { ...values, portal: { name: portal.name }, url },
    });
    // What is written once more is another mail than the one before.
    const once = event.type === 'invitation.reminded' ? `.${event.id}` : '';
    const key = `${id}.${generation}${once}`;
    return { to: invitation.email, url, ...letter, messageId: messageId(key, url) };
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
