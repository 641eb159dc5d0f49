import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { DataSource, EntityManager, EntitySubscriberInterface, QueryRunner } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { ClienteleError } from '../errors/clientele.error.js';

interface TransactionHook {
  readonly queryRunner: QueryRunner;
}

/**
 * Tells the relay of the outermost commit of each transaction that has written events, the module's or the host's. A
 * COMMIT that is sent as plain SQL passes by it.
 */
@Injectable()
export class CommitWatcher implements OnModuleInit, OnApplicationShutdown {
  private readonly watched = new WeakSet<QueryRunner>();
  private readonly awaiting = new WeakMap<QueryRunner, (() => void)[]>();
  private listener: () => void = () => {};

  private readonly subscriber: EntitySubscriberInterface = {
    afterTransactionCommit: ({ queryRunner }: TransactionHook) => this.committed(queryRunner),
  };

  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  onModuleInit(): void {
    this.dataSource.subscribers.push(this.subscriber);
  }

  /** Nest calls it, after the last request: what one commits while the app closes is told of, too. */
  onApplicationShutdown(): void {
    const index = this.dataSource.subscribers.indexOf(this.subscriber);
    if (index >= 0) this.dataSource.subscribers.splice(index, 1);
  }

  /** Has the listener called from within those commits, in place of the one before: it must neither wait nor throw. */
  onCommit(listener: () => void): void {
    this.listener = listener;
  }

  /** Notes that the transaction of `manager` writes events. Throws `TRANSACTION_REQUIRED` when there is none. */
  watch({ queryRunner }: EntityManager): void {
    if (!queryRunner?.isTransactionActive) throw new ClienteleError('TRANSACTION_REQUIRED');
    this.watched.add(queryRunner);
  }

  /** Has this called from within the commit of the transaction of `manager`: it must neither wait nor throw. */
  afterCommit({ queryRunner }: EntityManager, task: () => void): void {
    if (!queryRunner?.isTransactionActive) throw new ClienteleError('TRANSACTION_REQUIRED');
    this.awaiting.set(queryRunner, [...(this.awaiting.get(queryRunner) ?? []), task]);
  }

  private committed(runner: QueryRunner): void {
    if (runner.isTransactionActive) return;
    if (this.watched.delete(runner)) this.listener();
    for (const task of this.awaiting.get(runner) ?? []) task();
    this.awaiting.delete(runner);
  }
}
