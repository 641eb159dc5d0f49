import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import { inSight, type Sight, sightOf } from '../callers/sight.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { readPage } from '../database/keyset.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ImportEntity } from '../schema/import.entity.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import type { ImportResultsRequest } from './import-inputs.js';
import { importResult, importView, type ImportWithResults } from './import.view.js';
import { NamedClientsQuery } from './named-clients.query.js';

/** Finds imports for those who have made them: for nobody else they exist. */
@Injectable()
export class ImportFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
    private readonly clients: NamedClientsQuery,
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
    actor: MemberActor,
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
    const ids = rows.flatMap(({ clientId }) => clientId ?? []);
    const sight = sightOf(await this.actors.reading(actor), portalId);
    const clients = await this.clients.find(sight, { ids });
    const names = await this.namesOf(
      sight,
      rows.flatMap(({ memberId }) => memberId ?? []),
    );
    const items = rows.map((each) => importResult(each, { clients, names }));
    return { ...importView(row), results: { items, nextCursor } };
  }

  private async namesOf(
    sight: Sight,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const query = this.dataSource
      .createQueryBuilder(MemberEntity, 'm')
      .select(['m.id', 'm.name'])
      .where('m.portalId = :portalId AND m.id IN (:...ids)', { portalId: sight.portalId, ids });
    const members = await inSight(query, sight, 'm.clientId').getMany();
    return new Map(members.map(({ id, name }) => [id, name]));
  }
}
