import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isoTimeOrNull } from '../database/iso-time.js';
import type { EndingData } from '../domain/events/member-event-data.js';
import { asksForLetter, isSeen, type ToldEvent } from '../domain/events/told-events.js';
import { letterPortal } from '../domain/templates/letter-portal.js';
import { type LetterValues, NO_EXPORT } from '../domain/templates/template-values.js';
import { messageId } from '../domain/text/message-id.js';
import type { LetterMail } from '../invitations/letter-mail.js';
import { defaultTemplateOf } from '../invitations/templates/template.view.js';
import { LetterComposer } from '../invitations/templates/letter-composer.js';
import { portalRef } from '../ports/portal-ref.js';
import { InvitationTemplateEntity } from '../schema/invitation-template.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { type LetterAbout, LetterChanges } from './letter-changes.js';
import { LetterRecipients } from './letter-recipients.js';
import { LetterRequests } from './letter-requests.js';

/** Writes the letters that tell people of what has happened, from the event and what is there by now. */
@Injectable()
export class LetterRenderer {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly recipients: LetterRecipients,
    private readonly changes: LetterChanges,
    private readonly requests: LetterRequests,
    private readonly composer: LetterComposer,
  ) {}

  /** The letter of an event; null when the event asks for none, or there is nobody to write to. */
  async render(event: ToldEvent): Promise<LetterMail | null> {
    if (!asksForLetter(event) || !isSeen(event)) return null;
    const { id: eventId, portalId, type: kind } = event;
    const { manager } = this.dataSource;
    const portal = await manager.getRepository(PortalEntity).findOneBy({ id: portalId });
    const recipient = portal && (await this.recipients.of(event));
    if (!recipient) return null;
    const { email, name, locale, member, client } = recipient;
    // The language of a client is not that of the staff who read about it.
    const ofClient = member?.kind === 'staff' ? null : (client?.locale ?? null);
    const readsIn = locale ?? ofClient ?? portal.locale;
    const request = await this.requests.of(event, readsIn);
    if (!request) return null;
    const url = this.settings.letters.url(event, { portal: portalRef(portal) });
    const letter = await this.composer.compose({
      kind,
      portal,
      template: await this.template(portal, defaultTemplateOf(portal, kind)),
      locales: [locale, ofClient],
      values: {
        member: { name, email },
        actor: { name: await this.actorName(event) },
        client: { name: client?.name ?? clientNameIn(event) },
        portal: letterPortal(portal),
        url: url ?? '',
        ...(await this.facts(event, { portal, member, client, locale: readsIn })),
        request,
        role: member?.role ?? '',
      },
    });
    return { to: email, url, ...letter, messageId: messageId(eventId, url) };
  }

  private async template(
    { id: portalId }: PortalEntity,
    id: string | null,
  ): Promise<InvitationTemplateEntity | null> {
    const rows = this.dataSource.getRepository(InvitationTemplateEntity);
    return id === null ? null : rows.findOneBy({ id, portalId });
  }

  private async actorName({ actor, portalId }: ToldEvent): Promise<string> {
    if (!actor) return '';
    const rows = this.dataSource.getRepository(MemberEntity);
    return (await rows.findOneBy({ id: actor.memberId, portalId }))?.name ?? '';
  }

  /** What the event tells besides of whom. */
  private async facts(
    event: ToldEvent,
    about: LetterAbout,
  ): Promise<Pick<LetterValues, 'accessUntil' | 'change' | 'export'>> {
    const { data } = event;
    const { accessUntil = 0 } = data as Partial<EndingData>;
    return {
      accessUntil: isoTimeOrNull(accessUntil) ?? '',
      change: await this.changes.of(event, about),
      export: 'exportId' in data ? { by: data.by, rows: String(data.rows) } : NO_EXPORT,
    };
  }
}

/** A client that is gone by now is still called what it was. */
function clientNameIn({ type, data }: ToldEvent): string {
  return type === 'client.without_admin' && 'name' in data ? data.name : '';
}
