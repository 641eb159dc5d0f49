import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { RequestEventData } from '../domain/events/request-event-data.js';
import { isOf, type ToldEvent } from '../domain/events/told-events.js';
import { wordsOf } from '../domain/permissions/catalogue.js';
import { isOpenRequest } from '../domain/requests/request-status.js';
import { type LetterValues, NO_REQUEST } from '../domain/templates/template-values.js';
import { RequestEntity } from '../schema/request.entity.js';
import { LetterChanges } from './letter-changes.js';

/** What of a request a letter tells. */
type ToldRequest = Pick<RequestEventData, 'kind' | 'key' | 'projectId' | 'note'> & {
  readonly answer?: string | null;
};

/** Tells of the requests that letters are about. */
@Injectable()
export class LetterRequests {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly changes: LetterChanges,
  ) {}

  /**
   * The request that an event is about, as letters in this language show it; all empty for an event about none. Null where
   * an answer is asked for and nobody waits for one any more.
   */
  async of(event: ToldEvent, locale: string | null): Promise<LetterValues['request'] | null> {
    const { portalId, data } = event;
    if (isOf(event, 'request.referred')) {
      const rows = this.dataSource.getRepository(RequestEntity);
      const request = await rows.findOneBy({ id: event.data.requestId, portalId });
      return request && isOpenRequest(request.status)
        ? this.named(portalId, request, locale)
        : null;
    }
    return 'note' in data ? this.named(portalId, data, locale) : NO_REQUEST;
  }

  private async named(
    portalId: string,
    request: ToldRequest,
    locale: string | null,
  ): Promise<LetterValues['request']> {
    const { kind, key, projectId, note, answer } = request;
    const { permissions } = this.settings;
    const node = key === null ? undefined : permissions.nodes[permissions.indexOf(key)];
    return {
      kind,
      permission: node ? wordsOf(node, locale).label : (key ?? ''),
      project: await this.changes.projectName(portalId, projectId),
      note: note ?? '',
      answer: answer ?? '',
    };
  }
}
