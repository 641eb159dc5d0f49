import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { newId } from '../database/ids.js';
import { lockRow } from '../database/lock-row.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { Writes } from '../database/writes.js';
import { type ImportOutcome, NO_COUNTS } from '../domain/imports/import-outcome.js';
import { LOOKED_AT } from '../domain/imports/import-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ImportEntity } from '../schema/import.entity.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ImportPreviewer } from './import-previewer.js';
import { type ImportFile, readImport } from './import-reader.js';
import type { CsvContent } from '../routes/csv-body.decorator.js';

/** How many rows are written together. */
const AT_ONCE = 100;

/** How many imports that are not applied a member may have: the oldest one makes room. */
const KEPT = 10;

/** A row that is to be written. */
type NewImport = Pick<ImportEntity, keyof ImportEntity>;

/** Takes files in: reads them, finds out what would come of them, and keeps both. */
@Injectable()
export class ImportMaker {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
    private readonly transactions: TransactionRunner,
    private readonly previewer: ImportPreviewer,
  ) {}

  /** See `ImportsService.create`. */
  async create(actor: MemberActor, content: CsvContent): Promise<ImportEntity> {
    const acting = await this.actors.load(actor, this.dataSource.manager);
    assertStaff(acting);
    const file = await readImport(content);
    const id = newId();
    const rows: ImportRowEntity[] = [];
    const counts = { ...NO_COUNTS, rows: file.rows };
    for await (const some of this.previewer.rows({ actor, acting }, file.people)) {
      for (const row of some) counts[row.outcome] += 1;
      rows.push(...some.map((row) => ({ ...row, importId: id, portalId: actor.portalId })));
    }
    const made = this.row(actor, id, file, counts);
    await this.write(actor, made, rows);
    return made;
  }

  /** The import is there once all of its rows are: until then it has expired, and the next sweep takes what a crash leaves. */
  private async write(
    actor: MemberActor,
    made: NewImport,
    rows: readonly ImportRowEntity[],
  ): Promise<void> {
    const { id, portalId } = made;
    await this.transactions.run(async (manager) => {
      await lockRow(manager, MemberEntity, { id: actor.memberId, portalId });
      await this.makeRoom(manager, actor);
      const now = this.clock.now();
      await insert(manager, ImportEntity, [{ ...made, expiresAt: now + WRITING }]);
    });
    for (const some of chunksOf(rows, AT_ONCE)) {
      await this.transactions.run((manager) => insert(manager, ImportRowEntity, some));
      await setImmediate();
    }
    const { expiresAt } = made;
    await this.dataSource.getRepository(ImportEntity).update({ id, portalId }, { expiresAt });
  }

  private async makeRoom(
    manager: EntityManager,
    { memberId, portalId }: MemberActor,
  ): Promise<void> {
    const rows = manager.getRepository(ImportEntity);
    const where = { portalId, memberId, status: LOOKED_AT };
    const old = await rows.find({
      where,
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: KEPT - 1,
      // MySQL and MariaDB skip nothing without it.
      take: KEPT,
    });
    for (const { id } of old) await rows.delete({ id, portalId, status: LOOKED_AT });
  }

  private row(
    { portalId, memberId }: MemberActor,
    id: string,
    { encoding, delimiter, columns, people }: ImportFile,
    counts: Record<ImportOutcome | 'rows', number>,
  ): NewImport {
    const createdAt = this.clock.now();
    return {
      id,
      portalId,
      memberId,
      status: LOOKED_AT,
      encoding,
      delimiter,
      columns,
      counts,
      invites: 0,
      updates: 0,
      people: people.length,
      done: counts.error,
      attempts: 0,
      stops: 0,
      leaseUntil: 0,
      dueAt: 0,
      failure: null,
      createdAt,
      finishedAt: 0,
      expiresAt: createdAt + this.settings.importFiles.expiresIn,
    };
  }
}

/** Milliseconds that writing all rows of a file may take. */
const WRITING = 10 * 60_000;

async function insert<Row extends object>(
  manager: EntityManager,
  entity: new () => Row,
  rows: readonly Row[],
): Promise<void> {
  const writes = new Writes(manager);
  writes.insert(entity, ...rows);
  await writes.flush();
}
