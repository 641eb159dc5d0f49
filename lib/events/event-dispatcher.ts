import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { EventDeliveries } from './event-deliveries.js';
import { eventName } from './event-name.js';
import { HostEmitter } from './host-emitter.js';
import { ListenerFailure } from './listener-failure.js';
import { type Listener, ListenerRegistry } from './listener-registry.js';
import { within } from './within.js';

/** Tells the listeners of this process: those of `@OnClientele` until each has heard, those of `@OnEvent` once. */
@Injectable()
export class EventDispatcher {
  private readonly logger = new Logger(EventDispatcher.name);
  private readonly timeout: number;

  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) { events }: ClienteleSettings,
    private readonly registry: ListenerRegistry,
    private readonly deliveries: EventDeliveries,
    private readonly emitter: HostEmitter,
  ) {
    this.timeout = events.listenerTimeout;
  }

  /**
   * Tells every listener that has not heard the event yet, all at once. `attempt` counts from 1. Rejects with a
   * `ListenerFailure` when one of `@OnClientele` throws, rejects or takes longer than `events.listenerTimeout`.
   */
  async dispatch(event: ClienteleEvent, attempt: number): Promise<void> {
    const heard = attempt > 1 ? await this.deliveries.of(event) : new Set();
    const waiting = this.registry.of(event.type).filter(({ name }) => !heard.has(name));
    const plain = attempt > 1 ? undefined : this.emit(event);
    const outcomes = await Promise.allSettled(waiting.map((each) => this.tell(each, event)));
    await plain;
    const failures = outcomes.flatMap((outcome, at) =>
      outcome.status === 'rejected'
        ? { listener: waiting[at]?.name ?? '', reason: outcome.reason as unknown }
        : [],
    );
    if (failures.length > 0) throw new ListenerFailure(event, failures);
  }

  private async tell({ name, hear }: Listener, event: ClienteleEvent): Promise<void> {
    const hearing = Promise.resolve(event)
      .then(hear)
      .then(() => this.deliveries.add(event, name));
    // One that comes late is recorded all the same, so that it is not told again.
    await within(this.timeout, hearing);
  }

  /** Whoever listens to the emitter itself is told once, whatever comes of it. */
  private async emit(event: ClienteleEvent): Promise<void> {
    try {
      await within(this.timeout, this.emitter.emit(eventName(event.type), event));
    } catch (error) {
      this.logger.warn(`A listener of ${eventName(event.type)} (${event.id}) failed.`, error);
    }
  }
}
