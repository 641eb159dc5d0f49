import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { databaseNow } from '../database/database-now.js';
import { groupBy } from '../database/group-by.js';
import { Statement } from '../database/statement.js';
import { UNDELIVERED } from '../domain/events/delivery-status.js';
import { EventEntity } from '../schema/event.entity.js';

/**
 * Milliseconds after the oldest event of a subject is due until those behind it are looked at again, up to twice as
 * many. They wait so long only when the process that ended it died before it could let the next one go.
 */
const HOLD = 60_000;

/** Of how many subjects one statement reads the oldest event. */
const AT_ONCE = 50;

/** An event that was found due, the oldest undelivered one of its subject, and the database's time. */
interface Turn {
  readonly ordinal: number;
  readonly head: number;
  readonly headDueAt: number;
  readonly now: number;
}

/**
 * Has the undelivered events of a subject wait for each other. Those behind the oldest are not due, so that no relay
 * looks through them again and again, however many they are; the end of the oldest makes the next one due.
 */
@Injectable()
export class SubjectTurns {
  /** Subjects whose oldest event has ended here, and whose next one may still wait. */
  private readonly ended = new Set<string>();

  private readonly headStatements = new Map<number, Statement<Readonly<Record<string, string>>>>();

  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** A column of the oldest undelivered event of the subject that the SQL `subject` stands for, as a subquery. */
  head(
    query: SelectQueryBuilder<EventEntity>,
    column: 'ordinal' | 'dueAt',
    subject: string,
  ): SelectQueryBuilder<EventEntity> {
    // MIN() would have MySQL and MariaDB read every event of the subject.
    return query
      .select(`h.${column}`)
      .from(EventEntity, 'h')
      .where(`h.subjectId = ${subject} AND h.status = '${UNDELIVERED}'`)
      .orderBy('h.ordinal')
      .limit(1);
  }

  /** Notes that an event of this subject has ended. */
  end(subjectId: string): void {
    this.ended.add(subjectId);
  }

  /** Makes the next events of those subjects due. */
  async passOn(): Promise<void> {
    for (const subjects of chunksOf([...this.ended], AT_ONCE)) {
      const ordinals = await this.headsOf(subjects);
      if (ordinals.length > 0) await this.letGo(ordinals);
      for (const subject of subjects) this.ended.delete(subject);
    }
  }

  /**
   * Has events wait that were found due though an older one of their subject is undelivered. The transaction of
   * `manager` holds their locks: whoever ends the older one meanwhile waits for them, and then lets the next one go.
   */
  async holdBack(manager: EntityManager, events: readonly EventEntity[]): Promise<void> {
    const turns = await this.turnsOf(manager, events);
    // Read anew, under the lock: the older one may have ended since.
    const behind = turns.filter(({ ordinal, head }) => head < ordinal);
    for (const [dueAt, held] of groupBy(behind, heldUntil)) {
      await manager
        .createQueryBuilder()
        .update(EventEntity)
        .set({ dueAt })
        .whereInIds(held.map(({ ordinal }) => ordinal))
        .updateEntity(false)
        .execute();
    }
  }

  private async headsOf(subjects: readonly string[]): Promise<number[]> {
    const statement = this.headStatement(subjects.length);
    const parameters = Object.fromEntries(subjects.map((subject, at) => [`s${at}`, subject]));
    const [row] = await statement.all(this.dataSource, parameters);
    return subjects.flatMap((_, at) => (row?.[`h${at}`] as number | null) ?? []);
  }

  /** One row with the oldest events of so many subjects: a join or a list would have all of their events read. */
  private headStatement(subjects: number): Statement<Readonly<Record<string, string>>> {
    const known = this.headStatements.get(subjects);
    if (known) return known;
    const query = this.dataSource.createQueryBuilder().select('1', 'one').from('(SELECT 1)', 'one');
    const names = Array.from({ length: subjects }, (_, at) => `s${at}`);
    names.forEach((name, at) =>
      query.addSelect(
        (sub: SelectQueryBuilder<EventEntity>) => this.head(sub, 'ordinal', `:${name}`),
        `h${at}`,
      ),
    );
    const made = new Statement<Readonly<Record<string, string>>>(query, names);
    this.headStatements.set(subjects, made);
    return made;
  }

  /** Whether they wait is not asked: another relay may be about to hold them back, which this waits for. */
  private async letGo(ordinals: readonly number[]): Promise<void> {
    await this.dataSource
      .createQueryBuilder()
      .update(EventEntity)
      .set({ dueAt: 0 })
      .where('ordinal IN (:...ordinals) AND status = :undelivered AND claim IS NULL', {
        ordinals,
        undelivered: UNDELIVERED,
      })
      .updateEntity(false)
      .execute();
  }

  private async turnsOf(manager: EntityManager, events: readonly EventEntity[]): Promise<Turn[]> {
    const headed = (column: 'ordinal' | 'dueAt') => (sub: SelectQueryBuilder<EventEntity>) =>
      this.head(sub, column, 'e.subjectId');
    const rows = await manager
      .createQueryBuilder(EventEntity, 'e')
      .select('e.ordinal', 'ordinal')
      .addSelect(headed('ordinal'), 'head')
      .addSelect(headed('dueAt'), 'headDueAt')
      .addSelect(databaseNow(this.dataSource), 'now')
      .whereInIds(events.map(({ ordinal }) => ordinal))
      .getRawMany<Record<keyof Turn, unknown>>();
    return rows.map(({ ordinal, head, headDueAt, now }) => ({
      ordinal: Number(ordinal),
      head: Number(head),
      headDueAt: Number(headDueAt),
      now: Number(now),
    }));
  }
}

/** In whole minutes, so that few statements write the times of many. */
function heldUntil({ headDueAt, now }: Turn): number {
  return Math.ceil(Math.max(headDueAt, now) / HOLD + 1) * HOLD;
}
