import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { databaseNow } from '../database/database-now.js';
import { groupBy } from '../database/group-by.js';
import { Statement } from '../database/statement.js';
import { UNDELIVERED } from '../domain/events/delivery-status.js';
import { EventEntity } from '../schema/event.entity.js';
import { readNumber } from '../schema/read-number.js';

/**
 * Milliseconds after the oldest event of a subject is due until the next one is looked at again, up to twice as many. It
 * waits so long only when the process that ended the oldest one died before it could let the next one go.
 */
const NEXT = 5_000;

/** The same for those behind the next one, of which there may be many. */
const REST = 60_000;

/** Of how many subjects one statement reads the oldest event. */
const AT_ONCE = 50;

type Events = SelectQueryBuilder<EventEntity>;

/** Gives one row with the oldest events of some subjects. */
type Oldest = Statement<Readonly<Record<string, string>>>;

/** An event that was found due, the two oldest undelivered ones of its subject, and the database's time. */
interface Turn {
  readonly ordinal: number;
  readonly head: number;
  readonly headDueAt: number;
  readonly next: number;
  readonly now: number;
}

/**
 * Has the undelivered events of a subject wait for each other. Those behind the oldest are not due, so that no relay
 * looks through them again and again, however many they are; the end of the oldest makes the next one due.
 */
@Injectable()
export class SubjectTurns {
  /** Subjects whose next event is to be seen to, and whether their oldest one has ended here. */
  private readonly noted = new Map<string, { readonly hasEnded: boolean }>();

  private readonly statements = new Map<number, Oldest>();

  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** A column of the oldest undelivered event of the subject that the SQL `subject` stands for, as a subquery. */
  head(query: Events, column: 'ordinal' | 'dueAt', subject: string): Events {
    // MIN() would have MySQL and MariaDB read every event of the subject.
    return query
      .select(`h.${column}`)
      .from(EventEntity, 'h')
      .where(`h.subjectId = ${subject} AND h.status = '${UNDELIVERED}'`)
      .orderBy('h.ordinal')
      .limit(1);
  }

  /** Notes that the oldest event of this subject has ended. */
  end(subjectId: string): void {
    this.noted.set(subjectId, { hasEnded: true });
  }

  /** Notes that the oldest event of this subject was taken after a wait: whoever let it wait may not have seen to the next. */
  resume(subjectId: string): void {
    if (!this.noted.has(subjectId)) this.noted.set(subjectId, { hasEnded: false });
  }

  /** Notes that the oldest event of this subject waits to be tried again, and so does the next. */
  pause(subjectId: string): void {
    this.noted.delete(subjectId);
  }

  /** Makes the next events due of the subjects that were noted. */
  async passOn(): Promise<void> {
    const noted = [...this.noted];
    // Not afterwards: an event that ends meanwhile is noted anew.
    this.noted.clear();
    try {
      for (const some of chunksOf(noted, AT_ONCE)) await this.passOnSome(some);
    } catch (error) {
      for (const [subject, { hasEnded }] of noted) {
        if (hasEnded) this.end(subject);
        else this.resume(subject);
      }
      throw error;
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

  private async passOnSome(
    subjects: readonly (readonly [string, { readonly hasEnded: boolean }])[],
  ): Promise<void> {
    const parameters = Object.fromEntries(subjects.map(([subject], at) => [`s${at}`, subject]));
    const [row = {}] = await this.oldest(subjects.length).all(this.dataSource, parameters);
    const ordinal = (name: string) => ((row[name] ?? null) === null ? [] : readNumber(row[name]));
    const first = subjects.flatMap(([, { hasEnded }], at) =>
      hasEnded ? ordinal(`first${at}`) : [],
    );
    await this.letGo(
      first,
      subjects.flatMap((_, at) => ordinal(`second${at}`)),
    );
  }

  /** The two oldest events of so many subjects: a join or a list would have all of their events read. */
  private oldest(subjects: number): Oldest {
    const known = this.statements.get(subjects);
    if (known) return known;
    const query = this.dataSource.createQueryBuilder().select('1', 'one').from('(SELECT 1)', 'one');
    const names: string[] = [];
    for (let at = 0; at < subjects; at += 1) {
      const first = (sub: Events) => this.head(sub, 'ordinal', `:s${at}`);
      query.addSelect(first, `first${at}`);
      query.addSelect((sub: Events) => first(sub).offset(1), `second${at}`);
      names.push(`s${at}`);
    }
    const made: Oldest = new Statement(query, names);
    this.statements.set(subjects, made);
    return made;
  }

  /**
   * Makes the first ones due, unless they are held back, and has the second ones looked at soon, should this process
   * die. Whether they wait is not asked: another relay may be about to hold them back, which this waits for.
   */
  private async letGo(first: readonly number[], second: readonly number[]): Promise<void> {
    const ordinals = [...first, ...second];
    if (ordinals.length === 0) return;
    const soon = `${databaseNow(this.dataSource)} + ${NEXT}`;
    const heldUntil = this.dataSource.driver.escape('heldUntil');
    // No event has the number 0: there must be one in the list.
    const isFree = `ordinal IN (${[0, ...first].join()}) OR ${heldUntil} > ${soon}`;
    await this.dataSource
      .createQueryBuilder()
      .update(EventEntity)
      .set({ dueAt: () => `CASE WHEN ${isFree} THEN ${heldUntil} ELSE ${soon} END` })
      .where('ordinal IN (:...ordinals) AND status = :undelivered AND claim IS NULL', {
        ordinals,
        undelivered: UNDELIVERED,
      })
      .updateEntity(false)
      .execute();
  }

  private async turnsOf(manager: EntityManager, events: readonly EventEntity[]): Promise<Turn[]> {
    const headed = (column: 'ordinal' | 'dueAt') => (sub: Events) =>
      this.head(sub, column, 'e.subjectId');
    const rows = await manager
      .createQueryBuilder(EventEntity, 'e')
      .select('e.ordinal', 'ordinal')
      .addSelect(headed('ordinal'), 'head')
      .addSelect(headed('dueAt'), 'headDueAt')
      .addSelect((sub: Events) => headed('ordinal')(sub).offset(1), 'next')
      .addSelect(databaseNow(this.dataSource), 'now')
      .whereInIds(events.map(({ ordinal }) => ordinal))
      .getRawMany<Record<keyof Turn, unknown>>();
    return rows.map(({ ordinal, head, headDueAt, next, now }) => ({
      ordinal: readNumber(ordinal),
      head: readNumber(head),
      headDueAt: readNumber(headDueAt),
      next: readNumber(next),
      now: readNumber(now),
    }));
  }
}

/** In whole pauses, so that few statements write the times of many. */
function heldUntil({ ordinal, headDueAt, next, now }: Turn): number {
  const pause = ordinal === next ? NEXT : REST;
  return Math.ceil(Math.max(headDueAt, now) / pause + 1) * pause;
}
