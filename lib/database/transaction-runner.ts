import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { answerableError } from './answerable-error.js';
import { noteJoined } from './as-of-now.js';
import { isRetryable } from './driver-errors.js';
import { ownTransaction } from './own-transaction.js';

/** How often one piece of work is tried before its deadlock is the caller's. */
const ATTEMPTS = 5;

/** Milliseconds the first pause lasts at most; each later one up to twice as long. */
const FIRST_PAUSE = 10;

/** Opens the module's transactions. */
@Injectable()
export class TransactionRunner {
  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction of its own, and again when a deadlock or a lost race undid it:
   * so `work` must do nothing but SQL. With `joined`, a manager inside a transaction of the host,
   * it runs once, in a savepoint of that transaction: the host's statements cannot be repeated.
   *
   * Throws `TRANSACTION_REQUIRED` when `joined` has no transaction, and `BUSY`, `UNAVAILABLE` or `STORAGE_FAILED` for a
   * database that could not do its work: only in a transaction of its own, for the host's needs the driver's error to
   * decide whether to begin anew.
   */
  async run<T>(work: (manager: EntityManager) => Promise<T>, joined?: EntityManager): Promise<T> {
    if (joined) return this.join(work, joined);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ownTransaction(this.dataSource, work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRetryable(error)) throw answerableError(error);
      }
      await this.pause(attempt);
    }
  }

  /** Waits a random while, so that two that met do not meet again. */
  protected async pause(attempt: number): Promise<void> {
    await delay(Math.random() * FIRST_PAUSE * 2 ** (attempt - 1));
  }

  private async join<T>(
    work: (manager: EntityManager) => Promise<T>,
    joined: EntityManager,
  ): Promise<T> {
    if (!joined.queryRunner?.isTransactionActive) throw new ClienteleError('TRANSACTION_REQUIRED');
    noteJoined(joined);
    return joined.transaction(work);
  }
}
