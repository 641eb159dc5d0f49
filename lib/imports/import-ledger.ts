import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, hostActor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { databaseNow } from '../database/database-now.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { ClienteleEventMap } from '../domain/events/clientele-events.js';
import {
  APPLYING,
  AT_WORK,
  type ImportFailure,
  importTransition,
  type ImportTransition,
  WAITING,
} from '../domain/imports/import-status.js';
import type { EventDraft } from '../events/event-draft.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { ImportJob } from '../ports/import-queue.port.js';
import { ImportEntity } from '../schema/import.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { appliedCounts, eraseContent, refuseRest } from './import-rows.js';

/** Milliseconds a run, or a wait for one, lasts without a sign of life. */
const LEASE = 10_000;

/** How many imports one look takes. */
const AT_ONCE = 100;

/** Values to set; a function gives SQL. */
type Changes = { [Field in keyof ImportEntity]?: ImportEntity[Field] | (() => string) };

/** Which run of which import. */
export type ImportRunKey = Pick<ImportEntity, 'id' | 'portalId' | 'attempts'>;

/**
 * What the database knows of imports: it says which are to run and who runs them. Every change is one statement that does
 * nothing once the import is another run's, finished or removed, and tells so.
 */
@Injectable()
export class ImportLedger {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly events: EventRecorder,
  ) {}

  /** Has an import wait for its next run, with these choices. False if it is applied, or being applied, by now. */
  apply(
    manager: EntityManager,
    run: ImportRunKey,
    choices: Pick<ImportEntity, 'invites' | 'updates'>,
  ): Promise<boolean> {
    const leaseUntil = () => this.leaseFromNow();
    // Its runs are counted anew.
    const changes = { ...choices, leaseUntil, failure: null, stops: run.attempts };
    return this.move('apply', run, changes, manager);
  }

  /** Makes the import this run's; null if it is not due. */
  async claim({ importId: id, portalId, attempt }: ImportJob): Promise<ImportEntity | null> {
    const before = { id, portalId, attempts: attempt - 1 };
    const changes = { attempts: attempt, leaseUntil: () => this.leaseFromNow() };
    if (!(await this.move('claim', before, changes))) return null;
    const rows = this.dataSource.getRepository(ImportEntity);
    return rows.findOneBy({ id, portalId, attempts: attempt });
  }

  /** Notes how far a run is and that it lives. False once the import is not its any more. */
  renew(run: ImportRunKey, done: number): Promise<boolean> {
    const changes = { done, leaseUntil: () => this.leaseFromNow() };
    return this.change(this.dataSource.manager, run, [APPLYING], changes);
  }

  /** All of it is applied: says so with an event, and erases what the file said. False if the import is not the run's any more. */
  finish(run: ImportEntity): Promise<boolean> {
    return this.transactions.run((manager) => this.finishWithin(manager, run));
  }

  /** Ends an import whose time is over: what a limit has held up until now is refused for that limit. */
  async expire(run: ImportEntity): Promise<void> {
    await this.transactions.run((manager) => this.finishWithin(manager, run));
  }

  /** Leaves the rest for later, when a limit lets more through. */
  async wait(run: ImportRunKey, done: number, dueAt: number): Promise<void> {
    await this.move('wait', run, { done, dueAt, leaseUntil: 0, stops: () => 'stops + 1' });
  }

  /** Applying breaks off: says why. */
  async fail(run: ImportEntity, reason: ImportFailure): Promise<void> {
    await this.failIf(run, reason);
  }

  /** Fails an import whose last run has lapsed. Does nothing if that lives after all. */
  async giveUp(run: ImportEntity): Promise<void> {
    await this.failIf(run, 'ABANDONED', this.lapsedCondition());
  }

  /** Has an import that nobody works on wait for the next run. False if somebody does after all, or was faster. */
  takeBack(run: ImportEntity): Promise<boolean> {
    const changes = { leaseUntil: () => this.leaseFromNow() };
    const condition = run.status === WAITING ? undefined : this.lapsedCondition();
    return this.move('requeue', run, changes, this.dataSource.manager, condition);
  }

  /** Leaves the import of a run that stops to the next sweep, of whichever process, and does not count the run. */
  async release(run: ImportRunKey): Promise<void> {
    await this.move('requeue', run, { leaseUntil: 0, stops: () => 'stops + 1' });
  }

  /** Deletes an import as it was read. False once it has moved on. */
  async remove({ id, portalId, status, attempts }: ImportEntity): Promise<boolean> {
    const rows = this.dataSource.getRepository(ImportEntity);
    const { affected } = await rows.delete({ id, portalId, status, attempts });
    return Boolean(affected);
  }

  /** Imports of all portals that are to run, and that nobody runs. */
  due(): Promise<ImportEntity[]> {
    const query = this.dataSource.createQueryBuilder(ImportEntity, 'i');
    return query
      .where(`(i.status IN (:...atWork) AND i.${this.lapsedCondition()})`, { atWork: AT_WORK })
      .orWhere('(i.status = :waiting AND i.dueAt <= :now)', {
        waiting: WAITING,
        now: this.clock.now(),
      })
      .orderBy('i.leaseUntil')
      .limit(AT_ONCE)
      .getMany();
  }

  /** Imports of all portals whose time is over. */
  outdated(): Promise<ImportEntity[]> {
    return this.dataSource
      .createQueryBuilder(ImportEntity, 'i')
      .where('i.expiresAt <= :now', { now: this.clock.now() })
      .orderBy('i.expiresAt')
      .limit(AT_ONCE)
      .getMany();
  }

  private async finishWithin(manager: EntityManager, run: ImportEntity): Promise<boolean> {
    const finishedAt = this.clock.now();
    const expiresAt = finishedAt + this.settings.importFiles.expiresIn;
    const newClients = { ...run.newClients, names: [] };
    const changes = { finishedAt, expiresAt, done: run.people, newClients };
    if (!(await this.move('finish', run, changes, manager))) return false;
    await refuseRest(manager, run.id);
    await eraseContent(manager, run.id);
    const counts = await appliedCounts(manager, run.id);
    await this.record(manager, run, 'import.finished', { counts });
    return true;
  }

  private failIf(run: ImportEntity, reason: ImportFailure, condition?: string): Promise<void> {
    return this.transactions.run(async (manager) => {
      const changes = { failure: reason, finishedAt: this.clock.now() };
      if (await this.move('fail', run, changes, manager, condition))
        await this.record(manager, run, 'import.failed', { reason });
    });
  }

  private leaseFromNow(): string {
    return `${databaseNow(this.dataSource)} + ${LEASE}`;
  }

  /** SQL that holds once a run, or a wait for one, has given no sign of life for too long. */
  private lapsedCondition(): string {
    return `leaseUntil < ${databaseNow(this.dataSource)}`;
  }

  private move(
    name: ImportTransition,
    run: ImportRunKey,
    changes: Changes,
    manager = this.dataSource.manager,
    condition?: string,
  ): Promise<boolean> {
    const { from, to } = importTransition(name);
    return this.change(manager, run, from, { ...changes, status: to }, condition);
  }

  private async change(
    manager: EntityManager,
    { id, portalId, attempts }: ImportRunKey,
    from: readonly ImportEntity['status'][],
    changes: Changes,
    condition?: string,
  ): Promise<boolean> {
    const update = manager
      .createQueryBuilder()
      .update(ImportEntity)
      .set(changes)
      .where('id = :id AND portalId = :portalId', { id, portalId })
      .andWhere('attempts = :attempts AND status IN (:...from)', { attempts, from });
    if (condition !== undefined) update.andWhere(condition);
    const { affected } = await update.updateEntity(false).execute();
    return Boolean(affected);
  }

  private async record<T extends 'import.finished' | 'import.failed'>(
    manager: EntityManager,
    { id, portalId, memberId }: ImportEntity,
    type: T,
    more: Omit<ClienteleEventMap[T], 'importId' | 'memberId'>,
  ): Promise<void> {
    const actor = await this.makerOf(manager, portalId, memberId);
    const data = { importId: id, memberId, ...more };
    const draft = { type, subject: { type: 'import', id }, data } as EventDraft<T>;
    await this.events.record(manager, actor, draft);
  }

  private async makerOf(manager: EntityManager, portalId: string, id: string): Promise<Actor> {
    const maker = await manager.getRepository(MemberEntity).findOneBy({ id, portalId });
    return maker ? { ...maker, memberId: id, clientIds: [] } : hostActor(portalId);
  }
}
