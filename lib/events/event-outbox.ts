import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, SelectQueryBuilder, UpdateQueryBuilder } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { databaseNow } from '../database/database-now.js';
import { isRetryable } from '../database/driver-errors.js';
import { newId } from '../database/ids.js';
import { ownTransaction } from '../database/own-transaction.js';
import { Statement } from '../database/statement.js';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import { DELIVERED, PARKED, UNDELIVERED } from '../domain/events/delivery-status.js';
import { EVENT_TYPES } from '../domain/events/event-types.js';
import { EventEntity } from '../schema/event.entity.js';
import { readNumber } from '../schema/read-number.js';
import { listedTypes } from './listed-types.js';
import { SubjectTurns } from './subject-turns.js';

type Edit = Parameters<UpdateQueryBuilder<EventEntity>['set']>[0];

/** How many events are looked at a time for some that no older one holds back, and how often in one transaction. */
const LOOK = 200;
const LOOKS = 5;

/** What a relay has taken. */
export interface Taken {
  /** The events, claimed. */
  readonly events: EventEntity[];
  /** The types of which more may be due. */
  readonly more: ClienteleEventType[];
}

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
  private dueTypes: Statement<object> | undefined;

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) { events }: ClienteleSettings,
    private readonly turns: SubjectTurns,
  ) {
    this.now = databaseNow(dataSource);
    this.leased = () => `${this.now} + ${events.lease}`;
  }

  /** Whether there is a connection to ask; not once the host has closed its DataSource. */
  get isReachable(): boolean {
    return this.dataSource.isInitialized;
  }

  /** The types of which an event is due. */
  async due(): Promise<ClienteleEventType[]> {
    await this.turns.passOn();
    this.dueTypes ??= this.dueStatement();
    const rows = await this.dueTypes.all(this.dataSource, {});
    return rows.map(({ type }) => type as ClienteleEventType);
  }

  /**
   * Takes up to so many events of each type that are due, in the order they were written, and of each subject the oldest
   * undelivered one only. None when another relay was faster.
   */
  async take(shares: ReadonlyMap<ClienteleEventType, number>): Promise<Taken> {
    try {
      return await ownTransaction(this.dataSource, (manager) => this.claimed(manager, shares));
    } catch (error) {
      if (isRetryable(error)) return { events: [], more: [] };
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

  /** Has the events be due at once that waited for those that have ended. The next look does that anyway. */
  passOn(): Promise<void> {
    return this.turns.passOn();
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

  private async claimed(
    manager: EntityManager,
    shares: ReadonlyMap<ClienteleEventType, number>,
  ): Promise<Taken> {
    const taken: Taken = { events: [], more: [] };
    for (const [type, most] of shares) {
      const { heads, isMore } = await this.look(manager, type, most);
      taken.events.push(...heads);
      if (isMore) taken.more.push(type);
    }
    if (taken.events.length === 0) return taken;
    for (const { dueAt, subjectId } of taken.events) if (dueAt > 0) this.turns.resume(subjectId);
    const edit = { claim: this.claim, attempts: () => 'attempts + 1', dueAt: this.leased };
    await this.update(manager, edit)
      .whereInIds(taken.events.map(({ ordinal }) => ordinal))
      .execute();
    for (const event of taken.events) event.attempts += 1;
    return taken;
  }

  /** Events that are the oldest of their subjects; those behind such are held back, so that no later look meets them. */
  private async look(manager: EntityManager, type: ClienteleEventType, most: number) {
    for (let look = 1, size = most; ; look += 1, size = Math.max(most, LOOK)) {
      const { entities, raw } = await this.dueOf(manager, type)
        .limit(size)
        .getRawAndEntities<{ head: unknown }>();
      const isHead = (event: EventEntity, at: number) =>
        readNumber(raw[at]?.head) === event.ordinal;
      const heads = entities.filter(isHead);
      const behind = entities.filter((event, at) => !isHead(event, at));
      if (behind.length > 0) await this.turns.holdBack(manager, behind);
      const isLast = heads.length >= most || entities.length < size || look === LOOKS;
      const isMore = heads.length > most || entities.length === size;
      if (isLast) return { heads: heads.slice(0, most), isMore };
    }
  }

  private dueOf(manager: EntityManager, type: ClienteleEventType) {
    const query = manager
      .createQueryBuilder(EventEntity, 'e')
      .addSelect(
        (sub: SelectQueryBuilder<EventEntity>) => this.turns.head(sub, 'ordinal', 'e.subjectId'),
        'head',
      )
      .where(`e.status = :undelivered AND e.type = :type AND e.dueAt <= ${this.now}`, {
        undelivered: UNDELIVERED,
        type,
      })
      .orderBy('e.dueAt')
      .addOrderBy('e.ordinal');
    // SQLite has one writer at a time anyway, and knows no locking reads.
    if (this.isSqlite) return query;
    return query.setLock('pessimistic_write').setOnLocked('skip_locked');
  }

  /** A relay that has lost the event to another one ends nothing. */
  private async end({ ordinal, attempts, subjectId }: EventEntity, edit: Edit): Promise<void> {
    const { affected } = await this.update(this.dataSource.manager, { ...edit, claim: null })
      .where('ordinal = :ordinal AND claim = :claim AND attempts = :attempts', {
        ordinal,
        claim: this.claim,
        attempts,
      })
      .execute();
    if (affected !== 1) return;
    if (edit.status === undefined) this.turns.pause(subjectId);
    else this.turns.end(subjectId);
  }

  /** Asks for the first event of each type, however many there are of any. */
  private dueStatement(): Statement<object> {
    const first = this.dataSource
      .createQueryBuilder(EventEntity, 'e')
      .select('e.dueAt')
      .where(`e.status = '${UNDELIVERED}' AND e.type = k.column1`)
      .orderBy('e.dueAt')
      .limit(1);
    const query = this.dataSource
      .createQueryBuilder()
      .select('k.column1', 'type')
      .from(`(${listedTypes(this.dataSource, EVENT_TYPES)})`, 'k')
      .where(`(${first.getQuery()}) <= ${this.now}`);
    return new Statement(query, []);
  }

  private update(on: EntityManager, edit: Edit): UpdateQueryBuilder<EventEntity> {
    return on.createQueryBuilder().update(EventEntity).set(edit).updateEntity(false);
  }

  private get isSqlite(): boolean {
    return this.dataSource.options.type === 'better-sqlite3';
  }
}
