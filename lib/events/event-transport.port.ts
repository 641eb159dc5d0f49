import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { ClienteleEvent } from './clientele.events.js';
import { eventName } from './event-name.js';

/** Token of the {@link EventTransport} port. */
export const EVENT_TRANSPORT = Symbol.for('nest-clientele:EventTransport');

/** Port: carries committed events to their listeners. */
export interface EventTransport {
  /** Delivers one event; rejects when a listener failed. */
  publish(event: ClienteleEvent): Promise<void>;
}

/** The default {@link EventTransport}: `@nestjs/event-emitter`, listeners awaited. */
@Injectable()
export class EventEmitterTransport implements EventTransport {
  constructor(private readonly emitter: EventEmitter2) {}

  async publish(event: ClienteleEvent): Promise<void> {
    await this.emitter.emitAsync(eventName(event.type), event);
  }
}
