import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { type Page, readPage } from '../database/keyset.js';
import { ExportEntity } from '../schema/export.entity.js';
import { exportView, type ExportView } from './export.view.js';

/** Which page of the actor's exports is read. */
export interface ExportListRequest {
  readonly cursor?: string | undefined;
  /** @default 50 */
  readonly limit?: number | undefined;
}

/** Reads pages of exports, newest first. */
@Injectable()
export class ExportListQuery {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly actors: ActingLoader,
  ) {}

  /** A page of those the actor has had made. Throws `STAFF_ONLY` or `INVALID_CURSOR`. */
  async read(
    actor: MemberActor,
    { cursor, limit = 50 }: ExportListRequest,
  ): Promise<Page<ExportView>> {
    assertStaff(await this.actors.reading(actor));
    const { portalId, memberId } = actor;
    const query = this.dataSource
      .createQueryBuilder(ExportEntity, 'e')
      .where('e.portalId = :portalId AND e.memberId = :memberId', { portalId, memberId });
    const { rows, nextCursor } = await readPage(query, {
      list: { name: 'exports', filter: { portalId, memberId } },
      column: 'createdAt',
      descending: true,
      cursor: cursor ?? null,
      limit,
    });
    return { items: rows.map(exportView), nextCursor };
  }
}
