import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isoTimeOrNull } from '../database/iso-time.js';
import { joinedManager } from '../database/own-manager.js';
import type {
  AnsweredRequestEventData,
  RequestEventData,
} from '../domain/events/clientele-events.js';
import type { EndingData } from '../domain/events/member-event-data.js';
import { asksForLetter, type ToldEvent } from '../domain/events/told-events.js';
import type { LetterValues } from '../domain/templates/template-values.js';
import { messageId } from '../domain/text/message-id.js';
import type { LetterMail } from '../invitations/invitation-renderer.js';
import { defaultTemplateOf } from '../invitations/templates/template.view.js';
import { LetterComposer } from '../invitations/templates/letter-composer.js';
import { portalRef } from '../ports/portal-ref.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { InvitationTemplateEntity } from '../schema/invitation-template.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { LetterRecipients } from './letter-recipients.js';

const NO_REQUEST = { kind: '', permission: '', project: '', note: '', answer: '' };
const NO_EXPORT = { by: '', rows: '' };

/** Writes the letters that tell people of what has happened, from the event and what is there by now. */
@Injectable()
export class LetterRenderer {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    private readonly recipients: LetterRecipients,
    private readonly composer: LetterComposer,
  ) {}

  /** The letter of an event; null when the event asks for none, or there is nobody to write to. */
  async render(event: ToldEvent): Promise<LetterMail | null> {
    if (!asksForLetter(event)) return null;
    const { id: eventId, portalId, type: kind } = event;
    const { manager } = this.dataSource;
    const portal = await manager.getRepository(PortalEntity).findOneBy({ id: portalId });
    const recipient = portal && (await this.recipients.of(event));
    if (!recipient) return null;
    const url = this.settings.letters.url(event, { portal: portalRef(portal) });
    const { email, name, locale, member, client } = recipient;
    const letter = await this.composer.compose({
      kind,
      portal,
      template: await this.template(portal, defaultTemplateOf(portal, kind)),
      locales: [locale, client?.locale ?? null],
      values: {
        member: { name, email },
        actor: { name: await this.actorName(event) },
        client: { name: client?.name ?? clientNameIn(event) },
        portal: { name: portal.name },
        url: url ?? '',
        ...(await this.facts(event)),
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
  ): Promise<Pick<LetterValues, 'accessUntil' | 'request' | 'export'>> {
    const { data } = event;
    const { accessUntil = 0 } = data as Partial<EndingData>;
    return {
      accessUntil: isoTimeOrNull(accessUntil) ?? '',
      request: 'requestId' in data ? await this.asked(event.portalId, data) : NO_REQUEST,
      export: 'exportId' in data ? { by: data.by, rows: String(data.rows) } : NO_EXPORT,
    };
  }

  private async asked(
    portalId: string,
    data: RequestEventData | AnsweredRequestEventData,
  ): Promise<LetterValues['request']> {
    const { kind, key, projectId, note } = data;
    const { permissions } = this.settings;
    const node = key === null ? undefined : permissions.nodes[permissions.indexOf(key)];
    const joined = joinedManager(this.dataSource);
    const [project] =
      projectId === null ? [] : await this.projects.findMany(portalId, [projectId], joined);
    return {
      kind,
      permission: node?.label ?? key ?? '',
      project: project?.name ?? projectId ?? '',
      note: note ?? '',
      answer: 'answer' in data ? (data.answer ?? '') : '',
    };
  }
}

/** A client that is gone by now is still called what it was. */
function clientNameIn({ type, data }: ToldEvent): string {
  return type === 'client.without_admin' && 'name' in data ? data.name : '';
}
