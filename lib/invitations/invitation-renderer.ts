import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { OPEN, stateAt } from '../domain/invitations/invitation-status.js';
import { BUILT_IN_TEMPLATE } from '../domain/templates/built-in-template.js';
import type { TemplateValues } from '../domain/templates/template-values.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { portalRef } from '../ports/portal-ref.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationTemplateEntity } from '../schema/invitation-template.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { FillingTime } from './templates/filling-time.js';
import type { FilledTemplate, TemplateEngine } from './templates/template-engine.js';
import { TemplateEngineLoader } from './templates/template-engine-loader.js';
import { TokenSigner } from './token-signer.js';

/** A mail for the host to send. */
export interface InvitationMail {
  readonly to: string;
  readonly url: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes the mail of an invitation, from the database alone: it can be written again after a crash. */
@Injectable()
export class InvitationRenderer {
  private readonly logger = new Logger(InvitationRenderer.name);

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signer: TokenSigner,
    private readonly engines: TemplateEngineLoader,
  ) {}

  /**
   * The mail of a sending, or null when its link is dead by now: sent again since, expired or ended. It is made
   * from the invitation's template, else from the portal's default one, else from the built-in text.
   */
  async render(
    event: ClienteleEvent<'invitation.sent' | 'invitation.resent'>,
  ): Promise<InvitationMail | null> {
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
    const values = { ...(await this.people(invitation)), portal: { name: portal.name }, url };
    const template = await this.template(invitation, portal);
    const engine = await this.engines.load();
    return { to: invitation.email, url, ...this.filled(engine, template, values) };
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

  /** No mail fails for its template: what cannot be filled in, or shows no link, gives way to the built-in text. */
  private filled(
    engine: TemplateEngine,
    template: InvitationTemplateEntity | null,
    values: TemplateValues,
  ): FilledTemplate {
    if (template) {
      try {
        return engine.fillWithLink(engine.compile(template.parts), values);
      } catch (error) {
        this.logger.warn(`Template ${template.id} gave way to the built-in one: ${String(error)}`);
      }
    }
    const noLimit = new FillingTime(Infinity);
    return engine.fill(engine.compile(BUILT_IN_TEMPLATE), values, noLimit);
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
    return {
      member: { name: member?.name ?? '', email },
      inviter: { name: inviter?.name ?? '' },
      client: { name: client?.name ?? '' },
      message: message ?? '',
      expiresAt: isoTime(expiresAt),
      accessUntil: isoTimeOrNull(member?.accessUntil ?? 0) ?? '',
    };
  }
}
