import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { inSight, sightOf } from '../callers/sight.js';
import { CLIENTELE_LIST_DATA_SOURCE } from '../config/tokens.js';
import { type Page, readPage } from '../database/keyset.js';
import type { Acting } from '../domain/access/acting.js';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import type { DeliveryStatus } from '../domain/events/delivery-status.js';
import { EventEntity } from '../schema/event.entity.js';
import { type AuditItem, auditItem } from './audit-item.view.js';

/** Which part of the audit trail to read. */
export interface AuditListRequest {
  readonly type?: ClienteleEventType | undefined;
  /** The member who did it. */
  readonly actorId?: string | undefined;
  /** What it was done to. */
  readonly subjectId?: string | undefined;
  /** Only what happened at this time or later, in epoch milliseconds. */
  readonly from?: number | undefined;
  /** Only what happened before this time, in epoch milliseconds. */
  readonly to?: number | undefined;
  readonly delivery?: DeliveryStatus | undefined;
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}

/** Reads pages of a portal's audit trail, newest first. */
@Injectable()
export class AuditListQuery {
  constructor(@Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly lists: DataSource) {}

  /** One page of what is in the reader's sight and matches the filter. */
  async read(
    portalId: string,
    reader: Pick<Acting, 'kind' | 'memberId' | 'clientId' | 'clients'>,
    request: AuditListRequest,
  ): Promise<Page<AuditItem>> {
    const { cursor = null, limit = 50, ...filter } = request;
    const { type, actorId, subjectId, from, to, delivery } = filter;
    const query = this.lists
      .createQueryBuilder(EventEntity, 'e')
      .where('e.portalId = :portalId', { portalId });
    inSight(query, sightOf(reader, portalId), 'e.clientId');
    if (reader.clients)
      query.andWhere("(e.subjectType NOT IN ('export', 'import') OR e.actorId = :reader)", {
        reader: reader.memberId,
      });
    if (type !== undefined) query.andWhere('e.type = :type', { type });
    if (actorId !== undefined) query.andWhere('e.actorId = :actorId', { actorId });
    if (subjectId !== undefined) query.andWhere('e.subjectId = :subjectId', { subjectId });
    if (from !== undefined) query.andWhere('e.occurredAt >= :from', { from });
    if (to !== undefined) query.andWhere('e.occurredAt < :to', { to });
    if (delivery !== undefined) query.andWhere('e.status = :delivery', { delivery });
    const list = { name: 'audit', filter: { ...filter, portalId } };
    const page = { list, column: 'occurredAt', descending: true, cursor, limit } as const;
    const { rows, nextCursor } = await readPage(query, page);
    return { items: rows.map((row) => auditItem(row, reader.clients)), nextCursor };
  }
}
