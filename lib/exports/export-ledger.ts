import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, hostActor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { databaseNow } from '../database/database-now.js';
import { escapedTable } from '../database/escaped-table.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { ClienteleEventMap } from '../domain/events/clientele-events.js';
import { withoutText } from '../domain/exports/export-kind.js';
import {
  type ExportFailure,
  type ExportTransition,
  RUNNING,
  transition,
  UNFINISHED,
} from '../domain/exports/export-status.js';
import type { EventDraft } from '../events/event-draft.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { ExportJob } from '../ports/export-queue.port.js';
import { ExportEntity } from '../schema/export.entity.js';
import { MemberEntity } from '../schema/member.entity.js';

/** Milliseconds a run, or a wait for one, lasts without a sign of life. */
const LEASE = 10_000;

/** How many rows one look takes. */
const AT_ONCE = 100;

/** Values to set; a function gives SQL. */
type Changes = {
  [Field in keyof ExportEntity]?: ExportEntity[Field] | (() => string);
};

/** Which run of which export. */
export type ExportRunKey = Pick<ExportEntity, 'id' | 'portalId' | 'attempts'>;

/**
 * What the database knows of exports: it says which are to run and who runs them. Every change is one statement that does
 * nothing once the export is another run's, finished or removed, and tells so.
 */
@Injectable()
export class ExportLedger {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly events: EventRecorder,
  ) {}

  /** SQL for the end of a lease that begins now. */
  leaseFromNow(): string {
    return `${databaseNow(this.dataSource)} + ${LEASE}`;
  }

  /** Makes the export this run's; null if it is not due. */
  async claim({ exportId: id, portalId, attempt }: ExportJob): Promise<ExportEntity | null> {
    const before = { id, portalId, attempts: attempt - 1 };
    const changes = {
      attempts: attempt,
      leaseUntil: () => this.leaseFromNow(),
      // What its maker may see now bounds what is in it.
      assignmentId: () => this.listOfMaker(),
    };
    if (!(await this.move('claim', before, changes))) return null;
    const rows = this.dataSource.getRepository(ExportEntity);
    return rows.findOneBy({ id, portalId, attempts: attempt });
  }

  /** Notes how far a run is and that it lives. False once the export is not its any more. */
  async renew(run: ExportRunKey, progress: number, rows: number): Promise<boolean> {
    const changes = { progress, rows, leaseUntil: () => this.leaseFromNow() };
    return this.change(this.dataSource.manager, run, [RUNNING], changes);
  }

  /** The file is there: says so to the maker, and with an event. False if the export is not the run's any more. */
  finish(run: ExportEntity, rows: number): Promise<boolean> {
    return this.transactions.run(async (manager) => {
      const finishedAt = this.clock.now();
      const expiresAt = finishedAt + this.settings.exports.expiresIn;
      const over = { finishedAt, filter: withoutText(run.filter) };
      const changes = { ...over, progress: 1000, rows, expiresAt, fileDueAt: expiresAt };
      if (!(await this.move('finish', run, changes, manager))) return false;
      await this.record(manager, run, 'export.ready', { rows });
      return true;
    });
  }

  /** There will be no file: says so, and why. With `hasFile` what was written of it is still to be removed. */
  async fail(run: ExportEntity, reason: ExportFailure, hasFile: boolean): Promise<void> {
    await this.failIf(run, reason, hasFile);
  }

  /** Fails an export whose last run has lapsed. Does nothing if that lives after all. */
  async giveUp(run: ExportEntity): Promise<void> {
    await this.failIf(run, 'ABANDONED', true, this.lapsedCondition());
  }

  /** Has an export whose run has lapsed wait for the next one. False if that lives after all, or somebody was faster. */
  takeBack(run: ExportRunKey): Promise<boolean> {
    const changes = { leaseUntil: () => this.leaseFromNow() };
    return this.move('requeue', run, changes, this.dataSource.manager, this.lapsedCondition());
  }

  /** Leaves the export of a run that stops to the next sweep, of whichever process, and does not count the run. */
  async release(run: ExportRunKey): Promise<void> {
    await this.move('requeue', run, { leaseUntil: 0, stops: () => 'stops + 1' });
  }

  /** Deletes an export as it was read. False once it has moved on. */
  async remove({ id, portalId, status, attempts }: ExportEntity): Promise<boolean> {
    const rows = this.dataSource.getRepository(ExportEntity);
    const { affected } = await rows.delete({ id, portalId, status, attempts });
    return Boolean(affected);
  }

  /** Unfinished exports of all portals whose run, or wait for one, has given no sign of life for too long. */
  lapsed(): Promise<ExportEntity[]> {
    return this.dataSource
      .createQueryBuilder(ExportEntity, 'e')
      .where('e.status IN (:...unfinished)', { unfinished: UNFINISHED })
      .andWhere(`e.${this.lapsedCondition()}`)
      .orderBy('e.leaseUntil')
      .limit(AT_ONCE)
      .getMany();
  }

  /** Finished exports of all portals whose files are to be removed. */
  outdated(): Promise<ExportEntity[]> {
    return this.dataSource
      .createQueryBuilder(ExportEntity, 'e')
      .where('e.fileDueAt > 0 AND e.fileDueAt <= :now', { now: this.clock.now() })
      .orderBy('e.fileDueAt')
      .limit(AT_ONCE)
      .getMany();
  }

  /** Notes that an export has no file any more. */
  async noteFileGone({ id, portalId }: ExportRunKey): Promise<void> {
    await this.dataSource.getRepository(ExportEntity).update({ id, portalId }, { fileDueAt: 0 });
  }

  /** SQL for the list of clients that its maker is assigned to now. */
  private listOfMaker(): string {
    const { dataSource } = this;
    const name = (column: string): string => dataSource.driver.escape(column);
    const [members, exports] = [MemberEntity, ExportEntity].map((entity) =>
      escapedTable(dataSource, dataSource.getMetadata(entity)),
    ) as [string, string];
    const ofMaker = `maker.${name('id')} = ${exports}.${name('memberId')}`;
    const assigned = `${ofMaker} AND maker.${name('role')} = 'staff'`;
    return `(SELECT maker.${name('assignmentId')} FROM ${members} maker WHERE ${assigned})`;
  }

  private failIf(
    run: ExportEntity,
    reason: ExportFailure,
    hasFile: boolean,
    condition?: string,
  ): Promise<void> {
    return this.transactions.run(async (manager) => {
      const finishedAt = this.clock.now();
      const over = { finishedAt, filter: withoutText(run.filter) };
      const changes = { ...over, failure: reason, fileDueAt: hasFile ? finishedAt : 0 };
      if (await this.move('fail', run, changes, manager, condition))
        await this.record(manager, run, 'export.failed', { reason });
    });
  }

  /** SQL that holds once a run, or a wait for one, has given no sign of life for too long. */
  private lapsedCondition(): string {
    return `leaseUntil < ${databaseNow(this.dataSource)}`;
  }

  private move(
    name: ExportTransition,
    run: ExportRunKey,
    changes: Changes,
    manager = this.dataSource.manager,
    condition?: string,
  ): Promise<boolean> {
    const { from, to } = transition(name);
    return this.change(manager, run, from, { ...changes, status: to }, condition);
  }

  private async change(
    manager: EntityManager,
    { id, portalId, attempts }: ExportRunKey,
    from: readonly ExportEntity['status'][],
    changes: Changes,
    condition?: string,
  ): Promise<boolean> {
    const update = manager
      .createQueryBuilder()
      .update(ExportEntity)
      .set(changes)
      .where('id = :id AND portalId = :portalId', { id, portalId })
      .andWhere('attempts = :attempts AND status IN (:...from)', { attempts, from });
    if (condition !== undefined) update.andWhere(condition);
    const { affected } = await update.updateEntity(false).execute();
    return Boolean(affected);
  }

  private async record<T extends 'export.ready' | 'export.failed'>(
    manager: EntityManager,
    { id, by, portalId, memberId }: ExportEntity,
    type: T,
    more: Omit<ClienteleEventMap[T], 'exportId' | 'by' | 'memberId'>,
  ): Promise<void> {
    const actor = await this.makerOf(manager, portalId, memberId);
    const data = { exportId: id, by, memberId, ...more };
    const draft = { type, subject: { type: 'export', id }, data } as EventDraft<T>;
    await this.events.record(manager, actor, draft);
  }

  private async makerOf(manager: EntityManager, portalId: string, id: string): Promise<Actor> {
    const maker = await manager.getRepository(MemberEntity).findOneBy({ id, portalId });
    return maker ? { ...maker, memberId: id, clientIds: [] } : hostActor(portalId);
  }
}
