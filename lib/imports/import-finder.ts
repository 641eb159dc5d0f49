import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { readPage } from '../database/keyset.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ImportEntity } from '../schema/import.entity.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';
import type { ImportResultsRequest } from './import-inputs.js';
import { importResult, importView, type ImportWithResults } from './import.view.js';

/** Finds imports for those who have made them: for nobody else they exist. */
@Injectable()
export class ImportFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
  ) {}

  /** The actor's import with this id. Throws `STAFF_ONLY` or `NOT_FOUND`. */
  async own(actor: MemberActor, id: string): Promise<ImportEntity> {
    assertStaff(await this.actors.load(actor, this.dataSource.manager));
    const { portalId, memberId } = actor;
    const rows = this.dataSource.getRepository(ImportEntity);
    const row = isId(id) ? await rows.findOneBy({ id, portalId, memberId }) : null;
    if (!row || row.expiresAt <= this.clock.now()) throw new ClienteleError('NOT_FOUND');
    return row;
  }

  /** An import with a page of what comes of its rows, in their order. Throws `INVALID_CURSOR`. */
  async withResults(
    row: ImportEntity,
    { outcome, cursor, limit = 50 }: ImportResultsRequest,
  ): Promise<ImportWithResults> {
    const { id: importId, portalId } = row;
    const query = this.dataSource
      .createQueryBuilder(ImportRowEntity, 'r')
      .where('r.importId = :importId AND r.portalId = :portalId', { importId, portalId });
    if (outcome !== undefined) query.andWhere('r.outcome = :outcome', { outcome });
    const { rows, nextCursor } = await readPage(query, {
      list: { name: 'import results', filter: { importId, outcome } },
      column: 'line',
      key: 'line',
      descending: false,
      cursor: cursor ?? null,
      limit,
    });
    return { ...importView(row), results: { items: rows.map(importResult), nextCursor } };
  }
}
