import { Injectable } from '@nestjs/common';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { EventTransport } from '../ports/event-transport.port.js';
import { EventDispatcher } from './event-dispatcher.js';

/** The default {@link EventTransport}: the listeners of this process. */
@Injectable()
export class InProcessEventTransport implements EventTransport {
  constructor(private readonly dispatcher: EventDispatcher) {}

  publish(event: ClienteleEvent, attempt: number): Promise<void> {
    return this.dispatcher.dispatch(event, attempt);
  }
}
