import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { ClienteleEvent } from './clientele.events.js';
import { EVENT_TRANSPORT, type EventTransport } from './event-transport.port.js';

/** Carries committed events to the transport, in the order they were committed. */
@Injectable()
export class EventRelay implements BeforeApplicationShutdown {
  private readonly logger = new Logger(EventRelay.name);
  private tail: Promise<void> = Promise.resolve();

  constructor(@Inject(EVENT_TRANSPORT) private readonly transport: EventTransport) {}

  /** Queues committed events. Never waits and never throws: it is called from a commit. */
  schedule(events: readonly ClienteleEvent[]): void {
    for (const event of events) this.tail = this.tail.then(() => this.deliver(event));
  }

  /** Resolves when everything committed until now has been delivered or reported as failed. */
  idle(): Promise<void> {
    return this.tail;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.idle();
  }

  private async deliver(event: ClienteleEvent): Promise<void> {
    try {
      await this.transport.publish(event);
    } catch (error) {
      const reason = error instanceof Error ? error.stack : String(error);
      this.logger.error(`A listener of ${event.type} (${event.id}) failed.`, reason);
    }
  }
}
