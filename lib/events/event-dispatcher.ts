import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { isInvitationLetter } from '../domain/events/invitation-letters.js';
import type { ListenerOutcome } from '../domain/events/listener-outcome.js';
import { undeliverableReason } from '../errors/undeliverable.error.js';
import { EventDeliveries } from './event-deliveries.js';
import { eventName } from './event-name.js';
import { HostEmitter } from './host-emitter.js';
import { type FailedListener, ListenerFailure } from './listener-failure.js';
import { type Listener, ListenerRegistry } from './listener-registry.js';
import { within } from './within.js';

/** What the listeners of the emitter itself are recorded under: no method is called so. */
const PLAIN = '@OnEvent';

const NOBODY: ReadonlyMap<string, ListenerOutcome> = new Map();

const UNDELIVERABLE = 'It cannot be delivered.';

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
   * Tells every listener that is not done with the event yet, all at once. `attempt` counts from 1. Rejects with a
   * `ListenerFailure` when one of `@OnClientele` throws, rejects or takes longer than `events.listenerTimeout`. One that throws
   * an `UndeliverableError` is done: with the last of them the event is noted as undeliverable.
   */
  async dispatch(event: ClienteleEvent, attempt: number): Promise<void> {
    const done = attempt > 1 ? await this.deliveries.of(event) : NOBODY;
    const waiting = this.registry.of(event.type).filter(({ name }) => !done.has(name));
    const plain = attempt > 1 ? undefined : this.emit(event);
    const outcomes = await Promise.allSettled(waiting.map((each) => this.tell(each, event)));
    await plain;
    const failures = outcomes.flatMap((outcome, at) =>
      outcome.status === 'rejected'
        ? { listener: waiting[at]?.name ?? '', reason: outcome.reason as unknown }
        : [],
    );
    const refusing = await this.noteUndeliverable(event, failures);
    const failing = failures.filter(({ listener }) => !refusing.has(listener));
    if (failing.length > 0) throw new ListenerFailure(event, failing);
    for (const [name, outcome] of done) if (outcome !== 'heard') refusing.add(name);
    if (refusing.size === 0) return;
    await this.deliveries.end(event);
    const refusals = [...refusing].map((listener) => ({ listener, reason: UNDELIVERABLE }));
    throw new ListenerFailure(event, refusals);
  }

  /** Those of the listeners that have said that the event can never be delivered. */
  private async noteUndeliverable(
    event: ClienteleEvent,
    failures: readonly FailedListener[],
  ): Promise<Set<string>> {
    const names = new Set<string>();
    for (const { listener, reason: error } of failures) {
      const reason = undeliverableReason(error);
      if (reason === null) continue;
      await this.deliveries.addUndeliverable(event, listener, reason);
      names.add(listener);
    }
    return names;
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
    const name = eventName(event.type);
    try {
      // Who mails may listen there: then a letter has not gone unheard.
      if (isInvitationLetter(event.type) && this.emitter.hears(name))
        await this.deliveries.add(event, PLAIN);
      await within(this.timeout, this.emitter.emit(name, event));
    } catch (error) {
      this.logger.warn(`A listener of ${name} (${event.id}) failed.`, error);
    }
  }
}
