import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { DataSource, EntityManager, EntitySubscriberInterface, QueryRunner } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../clientele.tokens.js';
import type { ClienteleEvent } from './clientele.events.js';
import { EventRelay } from './event-relay.js';

/** The events of one open transaction, a level for the transaction and one for each savepoint. */
type Levels = ClienteleEvent[][];

interface TransactionHook {
  readonly queryRunner: QueryRunner;
}

/**
 * Holds the events of open transactions and hands them to the relay at the outermost commit,
 * the module's or the host's. A rolled back transaction or savepoint takes its events with it.
 */
@Injectable()
export class EventBuffer implements OnModuleInit, OnModuleDestroy {
  private readonly open = new WeakMap<QueryRunner, Levels>();

  private readonly subscriber: EntitySubscriberInterface = {
    afterTransactionStart: ({ queryRunner }: TransactionHook) => this.begin(queryRunner),
    afterTransactionCommit: ({ queryRunner }: TransactionHook) => this.commit(queryRunner),
    afterTransactionRollback: ({ queryRunner }: TransactionHook) => this.rollback(queryRunner),
  };

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly relay: EventRelay,
  ) {}

  onModuleInit(): void {
    this.dataSource.subscribers.push(this.subscriber);
  }

  onModuleDestroy(): void {
    const index = this.dataSource.subscribers.indexOf(this.subscriber);
    if (index >= 0) this.dataSource.subscribers.splice(index, 1);
  }

  /** Adds an event to the innermost level of the transaction of `manager`. */
  add(manager: EntityManager, event: ClienteleEvent): void {
    const level = manager.queryRunner && this.open.get(manager.queryRunner)?.at(-1);
    if (!level) throw new Error('Events are recorded inside a transaction only.');
    level.push(event);
  }

  private begin(runner: QueryRunner): void {
    const levels = this.open.get(runner) ?? [];
    levels.push([]);
    this.open.set(runner, levels);
  }

  private commit(runner: QueryRunner): void {
    const levels = this.open.get(runner);
    const done = levels?.pop();
    if (!levels || !done) return;
    const outer = levels.at(-1);
    if (outer) outer.push(...done);
    else this.relay.schedule(done);
  }

  private rollback(runner: QueryRunner): void {
    this.open.get(runner)?.pop();
  }
}
