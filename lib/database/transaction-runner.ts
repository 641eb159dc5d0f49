import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { answerableError } from './answerable-error.js';
import { noteJoined } from './as-of-now.js';
import { fileWait } from './file-wait.js';
import { hideValues } from './hide-values.js';
import { joinedManager, ownManager } from './own-manager.js';
import { ownTransaction } from './own-transaction.js';
import { type Rehearsal, rehearse } from './rehearse.js';
import { RehearsedError } from './rehearsed.error.js';
import { randomPause, retried } from './retried.js';

/** Opens the module's transactions. */
@Injectable()
export class TransactionRunner {
  private readonly rehearsals = new AsyncLocalStorage<Rehearsal | null>();

  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction of its own, and again when a deadlock or a lost race undid it:
   * so `work` must do nothing but SQL. With `joined`, a manager inside a transaction of the host,
   * it runs once, in a savepoint of that transaction: the host's statements cannot be repeated. So it does in a
   * transaction that the host keeps on its DataSource's manager, as typeorm-transactional does.
   *
   * Throws `TRANSACTION_REQUIRED` when `joined` has no transaction, and `BUSY`, `UNAVAILABLE` or `STORAGE_FAILED` for a
   * database that could not do its work: only in a transaction of its own, for the host's needs the driver's error to
   * decide whether to begin anew.
   */
  async run<T>(work: (manager: EntityManager) => Promise<T>, joined?: EntityManager): Promise<T> {
    const task = this.asAsked(work);
    const given = joinedManager(this.dataSource, joined);
    if (given) return this.join(task, given);
    try {
      return await retried(() => ownTransaction(this.dataSource, task), {
        patience: fileWait(this.dataSource),
        pause: (attempt) => this.pause(attempt),
      });
    } catch (error) {
      throw answerableError(error);
    }
  }

  /**
   * Calls what makes one change, by any service of the module, so that nothing of it stays: its transaction is undone, and
   * what comes after the commit of one never happens. The change throws its refusals as ever. Throws `BUSY` when the time
   * is up.
   *
   * @internal
   */
  async rehearse(change: () => Promise<unknown>, rehearsal: Rehearsal): Promise<void> {
    try {
      await this.rehearsals.run(rehearsal, change);
    } catch (error) {
      if (error instanceof RehearsedError) return;
      throw error;
    }
    throw new Error('The change has opened no transaction of the module, so it was not undone.');
  }

  /** Waits a random while, so that two that met do not meet again. */
  protected async pause(attempt: number): Promise<void> {
    await randomPause(attempt);
  }

  /** The work, or where the call is a rehearsal, the work undone. */
  private asAsked<T>(
    work: (manager: EntityManager) => Promise<T>,
  ): (manager: EntityManager) => Promise<T> {
    const rehearsal = this.rehearsals.getStore();
    if (!rehearsal) return work;
    // What the work calls has no transaction of its own to undo.
    return (manager) =>
      this.rehearsals.run(null, () => rehearse(manager, () => work(manager), rehearsal));
  }

  private async join<T>(
    work: (manager: EntityManager) => Promise<T>,
    joined: EntityManager,
  ): Promise<T> {
    if (!joined.queryRunner?.isTransactionActive) throw new ClienteleError('TRANSACTION_REQUIRED');
    noteJoined(joined);
    try {
      // Not with the manager that TypeORM hands in, which is the host's.
      return await joined.transaction(() => work(ownManager(this.dataSource, joined)));
    } catch (error) {
      hideValues(error);
      throw error;
    }
  }
}
