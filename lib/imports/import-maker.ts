import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { newId } from '../database/ids.js';
import { lockRow } from '../database/lock-row.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { Writes } from '../database/writes.js';
import { NO_COUNTS } from '../domain/imports/import-outcome.js';
import { NewClientsCount, NO_NEW_CLIENTS } from '../domain/imports/new-clients-count.js';
import { LOOKED_AT } from '../domain/imports/import-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ImportEntity } from '../schema/import.entity.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ImportPreviewer } from './import-previewer.js';
import { type ImportFile, readImport } from './read-import.js';
import type { CsvContent } from '../routes/csv-body.decorator.js';

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

  /**
   * See `ImportsService.create`. The import is there once all of its rows are: until then it has expired, and the next sweep
   * takes what a crash leaves. Rows are written as they are found, for a whole file of them would take much memory.
   */
  async create(actor: MemberActor, content: CsvContent): Promise<ImportEntity> {
    const acting = await this.actors.load(actor, this.dataSource.manager);
    assertStaff(acting);
    const file = await readImport(content);
    const made = this.row(actor, file);
    const { id: importId, portalId } = made;
    await this.begin(actor, made);
    const counts = { ...NO_COUNTS, rows: file.rows };
    const newClients = new NewClientsCount();
    for await (const some of this.previewer.rows({ actor, acting }, file.people)) {
      const rows = some.map((row) => ({ importId, portalId, ...row }));
      await this.transactions.run((manager) => insert(manager, ImportRowEntity, rows));
      for (const { outcome, asked, makesClient } of rows) {
        counts[outcome] += 1;
        if (asked && makesClient === 1) newClients.add(asked);
      }
    }
    const found = { counts, newClients: newClients.counted };
    const known = { ...found, done: counts.error, expiresAt: made.expiresAt };
    const imports = this.dataSource.getRepository(ImportEntity);
    await imports.update({ id: importId, portalId }, known);
    return { ...made, ...known };
  }

  private async begin(actor: MemberActor, made: NewImport): Promise<void> {
    const { portalId } = made;
    await this.transactions.run(async (manager) => {
      await lockRow(manager, MemberEntity, { id: actor.memberId, portalId });
      await this.makeRoom(manager, actor);
      const expiresAt = this.clock.now() + WRITING;
      await insert(manager, ImportEntity, [{ ...made, expiresAt }]);
    });
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
    { encoding, delimiter, columns, people }: ImportFile,
  ): NewImport {
    const createdAt = this.clock.now();
    return {
      id: newId(),
      portalId,
      memberId,
      status: LOOKED_AT,
      encoding,
      delimiter,
      columns,
      counts: NO_COUNTS,
      newClients: NO_NEW_CLIENTS,
      invites: 0,
      updates: 0,
      people: people.length,
      done: 0,
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
