import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { newId } from '../database/ids.js';
import type {
  ClienteleEvent,
  ClienteleEventMap,
  ClienteleEventType,
  EventSubject,
} from './clientele.events.js';
import { EventBuffer } from './event-buffer.js';

/** What a service says of a change; the recorder adds id, time and actor. */
export interface EventDraft<T extends ClienteleEventType> {
  readonly type: T;
  readonly subject: EventSubject;
  readonly data: ClienteleEventMap[T];
  readonly notify?: boolean | undefined;
}

/** Records events inside the transaction of the change; they go out only after its commit. */
@Injectable()
export class EventRecorder {
  constructor(
    private readonly buffer: EventBuffer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Adds one event to the transaction of `manager`. */
  record<T extends ClienteleEventType>(
    manager: EntityManager,
    actor: Actor,
    draft: EventDraft<T>,
  ): void {
    const event: ClienteleEvent<T> = {
      id: newId(),
      type: draft.type,
      portalId: actor.portalId,
      occurredAt: this.clock.now(),
      actor:
        actor.kind === 'host'
          ? null
          : { kind: actor.kind, memberId: actor.memberId, identityId: actor.identityId },
      subject: draft.subject,
      data: draft.data,
      notify: draft.notify ?? false,
    };
    this.buffer.add(manager, event);
  }
}
