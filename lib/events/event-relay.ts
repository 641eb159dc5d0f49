import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { Background } from '../database/background.js';
import { pauseAfter } from '../domain/events/backoff.js';
import { EVENT_TRANSPORT, type EventTransport } from '../ports/event-transport.port.js';
import type { EventEntity } from '../schema/event.entity.js';
import { CommitWatcher } from './commit-watcher.js';
import { DeliverySlots } from './delivery-slots.js';
import { EventOutbox } from './event-outbox.js';
import { HostEmitter } from './host-emitter.js';
import { LetterOutcomes } from './letter-outcomes.js';
import { storedEvent } from './stored-event.js';
import { within } from './within.js';

/** Milliseconds a shutdown waits for deliveries; what is left is delivered after the next start, or elsewhere. */
const DRAIN_LIMIT = 10_000;

/** Of these, what is kept for the events of the last requests. */
const LAST_DRAIN = 1_000;

/** After so many milliseconds in which more waits than there is room for, a relay counts as behind. */
const BEHIND_AFTER = 500;

/** Milliseconds that one that is behind leaves to requests between two takes. */
const REST = 100;

/**
 * Carries the events of the outbox to the transport: after each commit at once, and in a sweep from time to time for
 * what no commit has told of, such as what a crash has left or what is to be tried again.
 */
@Injectable()
export class EventRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(EventRelay.name);
  private readonly options: ClienteleSettings['events'];
  private readonly delivering = new Map<EventEntity, Promise<void>>();
  private readonly slots: DeliverySlots;
  private readonly background = new Background();
  private taking: Promise<void> | null = null;
  private isWoken = false;
  private isRunning = false;
  private isStopped = false;
  private drainLimit = DRAIN_LIMIT;
  /** Since when more waits than there is room for; null where all was taken. */
  private fullSince: number | null = null;
  /** How many wait for the end of all deliveries. */
  private waiting = 0;
  private timers: NodeJS.Timeout[] = [];

  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) { events }: ClienteleSettings,
    @Inject(EVENT_TRANSPORT) private readonly transport: EventTransport,
    private readonly outbox: EventOutbox,
    private readonly commits: CommitWatcher,
    private readonly emitter: HostEmitter,
    private readonly letters: LetterOutcomes,
  ) {
    this.options = events;
    this.slots = new DeliverySlots(events.concurrency);
  }

  /** Nest calls it: begins to deliver, unless `events.relay` is off. */
  onApplicationBootstrap(): void {
    if (!this.options.relay) return;
    // Listeners of the emitter are told once only, so they must be there. Where they cannot be, no app starts.
    this.emitter.waitUntilReady().then(
      () => this.start(),
      () => undefined,
    );
  }

  /** Has the outbox looked through soon. Neither waits nor throws. */
  wake(): void {
    if (!this.isRunning) return;
    this.isWoken = true;
    this.taking ??= this.background
      .run(() => this.takeAll())
      .finally(() => {
        this.taking = null;
        if (this.isWoken) this.wake();
      });
  }

  /** Resolves when nothing that was committed until now waits for its first delivery, or for one that is due. */
  async idle(): Promise<void> {
    this.waiting += 1;
    try {
      do {
        this.wake();
        await this.taking;
        await Promise.all(this.delivering.values());
      } while (this.taking ?? this.delivering.size > 0);
    } finally {
      this.waiting -= 1;
    }
  }

  /** Nest calls it: delivers what has been committed, for ten seconds at most. Requests under way may write more. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.drain();
  }

  /**
   * Delivers what has been committed since, for ten seconds at most, and no more after it. The module calls it at
   * shutdown, when the last request has been answered.
   */
  async stop(): Promise<void> {
    if (this.isStopped) return;
    this.isStopped = true;
    if (!(await this.drain()))
      this.logger.warn(`${this.delivering.size} deliveries are left for the next start.`);
    this.isRunning = false;
    for (const timer of this.timers) clearInterval(timer);
    await this.outbox.passOn().catch(() => undefined);
    await this.transport.close?.();
  }

  /** Whether everything was delivered in time. What one call takes of it is not there for the next. */
  private async drain(): Promise<boolean> {
    if (!this.outbox.isReachable) return true;
    const began = performance.now();
    const isDone = await within(this.drainLimit, this.idle()).then(
      () => true,
      () => false,
    );
    const left = this.drainLimit - (performance.now() - began);
    this.drainLimit = Math.max(left, LAST_DRAIN);
    return isDone;
  }

  private start(): void {
    if (this.isStopped) return;
    this.isRunning = true;
    this.commits.onCommit(() => this.wake());
    this.timers = [
      setInterval(() => this.wake(), this.options.sweepEvery).unref(),
      setInterval(() => void this.renew(), this.options.lease / 3).unref(),
    ];
    this.wake();
  }

  /** Takes events as long as there are any and room to deliver them; the end of a delivery makes room. */
  private async takeAll(): Promise<void> {
    // Never from within a commit. The module's own timer: the global one may be a test's, which stands still.
    await nextTurn();
    while (this.isWoken) {
      this.isWoken = false;
      try {
        while (await this.takeSome()) await this.rest();
      } catch (error) {
        this.logger.error('The outbox cannot be read; the next sweep tries again.', error);
      }
    }
  }

  /** Takes events of the types that there is room for; true if there may be more of them. */
  private async takeSome(): Promise<boolean> {
    const shares = this.slots.share(await this.outbox.due());
    if (shares.size === 0) return false;
    const { events, more } = await this.outbox.take(shares);
    for (const event of events) this.begin(event);
    this.fullSince = more.length === 0 ? null : (this.fullSince ?? performance.now());
    return more.some((type) => this.slots.hasRoom(type));
  }

  /** Leaves requests the time they need while the relay catches up, unless somebody waits for the end of that. */
  private async rest(): Promise<void> {
    const isBehind = this.fullSince !== null && performance.now() - this.fullSince > BEHIND_AFTER;
    if (isBehind && this.waiting === 0) await sleep(REST, undefined, { ref: false });
  }

  private begin(event: EventEntity): void {
    this.slots.begin(event.type);
    const done = this.deliver(event).finally(() => {
      this.delivering.delete(event);
      this.slots.end(event.type);
      this.wake();
    });
    this.delivering.set(event, done);
  }

  private async deliver(event: EventEntity): Promise<void> {
    try {
      await this.settle(event, await this.failureOf(event));
    } catch (error) {
      this.logger.error(`The delivery of ${event.id} could not be recorded.`, error);
    }
  }

  private async settle(event: EventEntity, failure: { error: unknown } | null): Promise<void> {
    if (!failure) {
      await this.letters.noteDelivered(event);
      return this.outbox.noteDelivered(event);
    }
    const reason = await this.letters.endReason(event);
    const pause = reason === null ? pauseAfter(event.attempts, this.options) : null;
    const next = pause === null ? 'It is parked.' : `It is tried again in ${pause} ms.`;
    this.logger.error(`Delivery ${event.attempts} of ${event.id} failed. ${next}`, failure.error);
    if (pause === null) await this.letters.noteParked(event, reason);
    return this.outbox.noteFailed(event, pause);
  }

  private async failureOf(event: EventEntity): Promise<{ error: unknown } | null> {
    try {
      await this.transport.publish(storedEvent(event), event.attempts);
      return null;
    } catch (error) {
      return { error };
    }
  }

  private async renew(): Promise<void> {
    if (this.delivering.size === 0) return;
    try {
      await this.outbox.renew([...this.delivering.keys()]);
    } catch (error) {
      this.logger.warn('The leases of events could not be renewed.', error);
    }
  }
}
