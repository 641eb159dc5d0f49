import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { databaseNow } from '../database/database-now.js';
import { madeAt } from '../database/ids.js';
import { Statement } from '../database/statement.js';
import { PARKED, UNDELIVERED } from '../domain/events/delivery-status.js';
import { EVENT_TYPES } from '../domain/events/event-types.js';
import { EventEntity } from '../schema/event.entity.js';
import { readNumber } from '../schema/read-number.js';
import { listedTypes } from './listed-types.js';

/** How many parked events are counted at most. */
export const PARKED_COUNTED = 10_000;

/** How far deliveries are behind. Reads along the outbox's index, however many events there are. */
@Injectable()
export class OutboxState {
  private statement: Statement<object> | undefined;

  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /**
   * For how many milliseconds the event has been due that has waited longest; 0 when none is due. One that has waited for an
   * older event of its subject, or is replayed, counts from when it was written, until it is taken a moment later.
   */
  async lag(): Promise<number> {
    this.statement ??= this.dueStatement();
    const rows = await this.statement.all(this.dataSource, {});
    const waits = rows.flatMap(({ now, newest, dueAt }) => [
      typeof newest === 'string' ? readNumber(now) - madeAt(newest) : 0,
      dueAt === null ? 0 : readNumber(now) - readNumber(dueAt),
    ]);
    return Math.max(0, ...waits);
  }

  /** How many events are parked, in all portals: up to 10,000. */
  async parked(): Promise<number> {
    const some = this.dataSource
      .createQueryBuilder(EventEntity, 'e')
      .select('e.ordinal', 'ordinal')
      .where('e.status = :parked', { parked: PARKED })
      .limit(PARKED_COUNTED);
    const { count } = (await this.dataSource
      .createQueryBuilder()
      .select('COUNT(*)', 'count')
      .from(`(${some.getQuery()})`, 'parked')
      .setParameters(some.getParameters())
      .getRawOne<{ count: unknown }>()) ?? { count: 0 };
    return readNumber(count);
  }

  /** Of each type: the oldest event that is due since it was written, and since when another one is due. */
  private dueStatement(): Statement<object> {
    const events = (column: string) =>
      this.dataSource
        .createQueryBuilder(EventEntity, 'e')
        .select(`e.${column}`)
        .where(`e.status = '${UNDELIVERED}' AND e.type = k.column1`);
    const newest = events('id').andWhere('e.dueAt = 0').orderBy('e.ordinal').limit(1);
    const other = events('dueAt').andWhere('e.dueAt > 0').orderBy('e.dueAt').limit(1);
    const query = this.dataSource
      .createQueryBuilder()
      .select(databaseNow(this.dataSource), 'now')
      .addSelect(`(${newest.getQuery()})`, 'newest')
      .addSelect(`(${other.getQuery()})`, 'dueAt')
      .from(`(${listedTypes(this.dataSource, EVENT_TYPES)})`, 'k');
    return new Statement(query, []);
  }
}
