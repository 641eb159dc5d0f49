import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, UpdateQueryBuilder } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { databaseNow } from '../database/database-now.js';
import { isRetryable } from '../database/driver-errors.js';
import { newId } from '../database/ids.js';
import { ownTransaction } from '../database/own-transaction.js';
import { DELIVERED, PARKED, UNDELIVERED } from '../domain/events/delivery-status.js';
import { EventEntity } from '../schema/event.entity.js';

type Edit = Parameters<UpdateQueryBuilder<EventEntity>['set']>[0];

/**
 * The undelivered events, from which relays take theirs. A claim is a lease: a relay that does not renew it in time loses
 * it to any other. Every time is the database's.
 */
@Injectable()
export class EventOutbox {
  /** Tells this relay's claims from those of others. */
  private readonly claim = newId();
  private readonly now: string;
  private readonly leased: () => string;

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) { events }: ClienteleSettings,
  ) {
    this.now = databaseNow(dataSource);
    this.leased = () => `${this.now} + ${events.lease}`;
  }

  /**
   * Takes up to so many events that are due, in the order they were written, and of each subject the oldest undelivered
   * one only. None when another relay was faster.
   */
  async take(most: number): Promise<EventEntity[]> {
    try {
      return await ownTransaction(this.dataSource, (manager) => this.claimed(manager, most));
    } catch (error) {
      if (isRetryable(error)) return [];
      throw error;
    }
  }

  /** Keeps the events this relay is delivering for one more lease. */
  async renew(events: readonly EventEntity[]): Promise<void> {
    const ordinals = events.map(({ ordinal }) => ordinal);
    await this.update(this.dataSource.manager, { dueAt: this.leased })
      .where('ordinal IN (:...ordinals) AND claim = :claim', { ordinals, claim: this.claim })
      .execute();
  }

  /** Notes that every listener has heard the event. */
  async noteDelivered(event: EventEntity): Promise<void> {
    await this.end(event, { status: DELIVERED, dueAt: 0 });
  }

  /** Notes that the delivery has failed: it is tried again after a pause in milliseconds, or parked when that is null. */
  async noteFailed(event: EventEntity, pause: number | null): Promise<void> {
    if (pause === null) await this.end(event, { status: PARKED, dueAt: 0 });
    else await this.end(event, { dueAt: () => `${this.now} + ${Math.round(pause)}` });
  }

  /** Has a parked event delivered again; false when there is none. What has heard it so far does not hear it again. */
  async replay({ id, portalId }: { id: string; portalId: string }): Promise<boolean> {
    // As after a first attempt, for what is told in that alone was told.
    const edit = { status: UNDELIVERED, attempts: 1, dueAt: 0 };
    const { affected } = await this.update(this.dataSource.manager, edit)
      .where({ id, portalId, status: PARKED })
      .execute();
    return affected === 1;
  }

  private async claimed(manager: EntityManager, most: number): Promise<EventEntity[]> {
    const events = await this.due(manager).limit(most).getMany();
    if (events.length === 0) return events;
    const edit = { claim: this.claim, attempts: () => 'attempts + 1', dueAt: this.leased };
    await this.update(manager, edit)
      .whereInIds(events.map(({ ordinal }) => ordinal))
      .execute();
    return events.map((event) => Object.assign(event, { attempts: event.attempts + 1 }));
  }

  private due(manager: EntityManager) {
    const query = manager
      .createQueryBuilder(EventEntity, 'e')
      .where(`e.status = :undelivered AND e.dueAt <= ${this.now}`, { undelivered: UNDELIVERED });
    const older = query
      .subQuery()
      .select('1')
      .from(EventEntity, 'o')
      .where('o.subjectId = e.subjectId AND o.status = :undelivered AND o.ordinal < e.ordinal')
      .getQuery();
    query.andWhere(`NOT EXISTS ${older}`).orderBy('e.dueAt').addOrderBy('e.ordinal');
    // SQLite has one writer at a time anyway, and knows no locking reads.
    if (this.isSqlite) return query;
    return query.setLock('pessimistic_write').setOnLocked('skip_locked');
  }

  /** A relay that has lost the event to another one ends nothing. */
  private async end({ ordinal, attempts }: EventEntity, edit: Edit): Promise<void> {
    await this.update(this.dataSource.manager, { ...edit, claim: null })
      .where('ordinal = :ordinal AND claim = :claim AND attempts = :attempts', {
        ordinal,
        claim: this.claim,
        attempts,
      })
      .execute();
  }

  private update(on: EntityManager, edit: Edit): UpdateQueryBuilder<EventEntity> {
    return on.createQueryBuilder().update(EventEntity).set(edit).updateEntity(false);
  }

  private get isSqlite(): boolean {
    return this.dataSource.options.type === 'better-sqlite3';
  }
}
