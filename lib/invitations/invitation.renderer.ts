import { Inject, Injectable } from '@nestjs/common';
import { Liquid } from 'liquidjs';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_OPTIONS } from '../clientele.tokens.js';
import type { ClienteleSettings } from '../clientele.settings.js';
import { ClientEntity } from '../clients/client.entity.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import type { ClienteleEvent } from '../events/clientele.events.js';
import { MemberEntity } from '../members/member.entity.js';
import { PortalEntity } from '../portals/portal.entity.js';
import { portalRef } from '../portals/portal-ref.js';
import { DEFAULT_TEMPLATE } from './default-template.js';
import { OPEN, stateAt } from './domain/invitation-status.js';
import { InvitationEntity } from './invitation.entity.js';
import { TokenSigner } from './token.signer.js';

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
  private readonly plain = new Liquid({ ownPropertyOnly: true, timezoneOffset: 0 });
  private readonly escaped = new Liquid({
    ownPropertyOnly: true,
    timezoneOffset: 0,
    outputEscape: 'escape',
  });

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_OPTIONS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signer: TokenSigner,
  ) {}

  /** The mail of a sending, or null when its link is dead by now: sent again since, expired or ended. */
  async render(
    event: ClienteleEvent<'invitation.sent' | 'invitation.resent'>,
  ): Promise<InvitationMail | null> {
    const { invitationId: id, generation } = event.data;
    const { portalId } = event;
    const invitation = await this.dataSource
      .getRepository(InvitationEntity)
      .findOneBy({ id, portalId });
    if (!invitation || invitation.generation !== generation) return null;
    if (stateAt(invitation, this.clock.now()) !== OPEN) return null;
    const portal = await this.dataSource
      .getRepository(PortalEntity)
      .findOneByOrFail({ id: portalId });
    const url = this.settings.invitations.url(this.signer.sign(invitation), {
      portal: portalRef(portal),
    });
    const data = { ...(await this.variables(invitation)), portal: { name: portal.name }, url };
    return {
      to: invitation.email,
      url,
      subject: oneLine(filled(this.plain, DEFAULT_TEMPLATE.subject, data)),
      text: filled(this.plain, DEFAULT_TEMPLATE.text, data),
      html: filled(this.escaped, DEFAULT_TEMPLATE.html, data),
    };
  }

  private async variables({
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
      expiresAt: new Date(expiresAt),
    };
  }
}

function filled(engine: Liquid, template: string, data: object): string {
  return String(engine.parseAndRenderSync(template, data));
}

/** Header fields end at a line break: what stands in one must not hold any. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
