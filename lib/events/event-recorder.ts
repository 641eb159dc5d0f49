import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, assertNotViewed } from '../callers/actor.js';
import { databaseNow } from '../database/database-now.js';
import { newId } from '../database/ids.js';
import { insertAll } from '../database/insert-all.js';
import type { Writes } from '../database/writes.js';
import { keptName, nameInData } from '../domain/audit/kept-name.js';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import { UNDELIVERED } from '../domain/events/delivery-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { EventEntity } from '../schema/event.entity.js';
import { CommitWatcher } from './commit-watcher.js';
import type { AnyEventDraft, EventDraft } from './event-draft.js';
import { MemberTraces } from './member-traces.js';

/** Writes events in the transaction of the change, with whom they tell of, so that all is there or nothing is. */
@Injectable()
export class EventRecorder {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly commits: CommitWatcher,
    private readonly traces: MemberTraces,
  ) {}

  /**
   * Writes one event. The transaction holds the lock of its subject, or has just made or removed it: that is what puts
   * the events of one subject in order.
   */
  async record<T extends ClienteleEventType>(
    manager: EntityManager,
    actor: Actor,
    draft: EventDraft<T>,
  ): Promise<void> {
    await this.recordAll(manager, actor, [draft]);
  }

  /** Has one event written along with what else the transaction writes, as `record` would write it. */
  add<T extends ClienteleEventType>(writes: Writes, actor: Actor, draft: EventDraft<T>): void {
    const { manager } = writes;
    this.commits.watch(manager);
    const now = databaseNow(manager.connection);
    const heldUntil = () => heldUntilSql(`${Math.round(draft.holdFor ?? 0)}`, now);
    writes.insert(EventEntity, this.row(actor, draft, this.clock.now(), heldUntil));
    this.traces.add(writes, actor, draft as AnyEventDraft);
  }

  /** Writes many in a few statements, in the order given. */
  async recordAll<T extends ClienteleEventType>(
    manager: EntityManager,
    actor: Actor,
    drafts: readonly EventDraft<T>[],
  ): Promise<void> {
    this.commits.watch(manager);
    const now = databaseNow(manager.connection);
    const occurredAt = this.clock.now();
    const rows = drafts.map((draft) => {
      const held = Math.round(draft.holdFor ?? 0);
      return this.row(actor, draft, occurredAt, held);
    });
    const written = (milliseconds: string) => heldUntilSql(milliseconds, now);
    await insertAll(manager, EventEntity, rows, { heldUntil: written, dueAt: written });
    await this.traces.note(manager, actor, drafts as readonly AnyEventDraft[]);
  }

  private row<T extends ClienteleEventType, Held>(
    actor: Actor,
    { type, subject, subjectName, data, notify = false }: EventDraft<T>,
    occurredAt: number,
    held: Held,
  ): Omit<EventEntity, 'ordinal' | 'dueAt' | 'heldUntil'> & { dueAt: Held; heldUntil: Held } {
    // Every change has its event: what forgets to ask who acts gets no further than this.
    assertNotViewed(actor);
    const isHost = actor.kind === 'host';
    return {
      id: newId(),
      portalId: actor.portalId,
      type,
      occurredAt,
      actorKind: isHost ? null : actor.kind,
      actorId: isHost ? null : actor.memberId,
      actorIdentityId: isHost ? null : actor.identityId,
      actorName: isHost ? null : keptName(actor.name || actor.email),
      subjectType: subject.type,
      subjectId: subject.id,
      subjectName: keptName(subjectName ?? nameInData(data)),
      clientId: (data as { readonly clientId?: string | null }).clientId ?? null,
      data,
      notify: notify ? 1 : 0,
      status: UNDELIVERED,
      attempts: 0,
      claim: null,
      heldUntil: held,
      dueAt: held,
    };
  }
}

/** Until when an event is held back, as SQL: by the database's time, as every delivery; 0 if it is not. */
function heldUntilSql(milliseconds: string, now: string): string {
  return `COALESCE(${now} + NULLIF(${milliseconds}, 0), 0)`;
}
