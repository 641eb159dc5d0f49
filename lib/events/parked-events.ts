import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import { PARKED, UNDELIVERED } from '../domain/events/delivery-status.js';
import { EventEntity } from '../schema/event.entity.js';
import { readNumber } from '../schema/read-number.js';
import { LetterOutcomes } from './letter-outcomes.js';

/** How many parked events one call has delivered again at most. */
const REPLAYED = 5_000;

/** Which parked events of a portal to deliver again; what is left out is not asked for. */
export interface ParkedFilter {
  readonly portalId: string;
  readonly type?: ClienteleEventType | undefined;
  /** What happened then or later, in epoch milliseconds. */
  readonly since?: number | undefined;
  /** What happened before then, in epoch milliseconds. */
  readonly until?: number | undefined;
}

/** The events that have failed too often, and wait for somebody to have them delivered again. */
@Injectable()
export class ParkedEvents {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly letters: LetterOutcomes,
  ) {}

  /** Has a parked event delivered again; false when there is none. What has heard it so far does not hear it again. */
  async replay({ id, portalId }: { id: string; portalId: string }): Promise<boolean> {
    const rows = this.dataSource.getRepository(EventEntity);
    const found = await rows.findOneBy({ id, portalId, status: PARKED });
    return found !== null && (await this.release(portalId, [found.ordinal])) === 1;
  }

  /** Does so with all that the filter lets through, 5,000 at most; `more` tells that there are others. */
  async replayAll(filter: ParkedFilter): Promise<{ count: number; more: boolean }> {
    const rows = await this.parked(filter)
      .limit(REPLAYED + 1)
      .getRawMany<{ ordinal: unknown }>();
    let count = 0;
    const ordinals = rows.slice(0, REPLAYED).map(({ ordinal }) => readNumber(ordinal));
    for (const some of chunksOf(ordinals)) count += await this.release(filter.portalId, some);
    return { count, more: rows.length > REPLAYED };
  }

  /** Those of the events that are parked wait again, and with them whoever could not deliver them. */
  private release(portalId: string, ordinals: readonly number[]): Promise<number> {
    return this.transactions.run(async (manager) => {
      // Before they can be taken.
      await this.letters.requeue(manager, portalId, ordinals);
      const { affected } = await again(manager)
        .whereInIds(ordinals)
        .andWhere('status = :parked', { parked: PARKED })
        .execute();
      return affected ?? 0;
    });
  }

  private parked({ portalId, type, since, until }: ParkedFilter) {
    const query = this.dataSource
      .createQueryBuilder(EventEntity, 'e')
      .select('e.ordinal', 'ordinal')
      .where('e.status = :parked AND e.portalId = :portalId', { parked: PARKED, portalId });
    // In a form that no index serves: by the one for the type alone all that was ever delivered would be read.
    if (type !== undefined) query.andWhere('LOWER(e.type) = :type', { type });
    if (since !== undefined) query.andWhere('e.occurredAt >= :since', { since });
    if (until !== undefined) query.andWhere('e.occurredAt < :until', { until });
    return query.orderBy('e.occurredAt').addOrderBy('e.id');
  }
}

/** As after a first attempt, for what is told in that alone was told. */
function again(manager: EntityManager) {
  return manager
    .createQueryBuilder()
    .update(EventEntity)
    .set({ status: UNDELIVERED, attempts: 1, dueAt: 0 })
    .updateEntity(false);
}
