import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { EventEmitterReadinessWatcher } from '@nestjs/event-emitter';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { EventDeliveries } from '../events/event-deliveries.js';
import { EventDispatcher } from '../events/event-dispatcher.js';
import type { EventTransport } from '../ports/event-transport.port.js';
import { JobQueue } from './job-queue.js';
import type { BullmqSettings } from './settings.js';
import { BULLMQ_SETTINGS } from './tokens.js';

/** What a job holds. */
interface EventJob {
  readonly event: ClienteleEvent;
  readonly attempt: number;
}

/**
 * The {@link EventTransport} for several machines: through Redis, by BullMQ, to a process that has the listeners. An
 * event is a job of its own, done when every listener has heard it. The outbox stays in charge: what fails, gets lost
 * with Redis or finds no worker in time is delivered again from there.
 *
 * @example
 * ```ts
 * ClienteleModule.forRootAsync({
 *   imports: [ClienteleBullmqModule.forRoot({ connection: { url: 'redis://127.0.0.1:6379' } })],
 *   providers: { events: BullmqEventTransport },
 *   useFactory: () => clienteleOptions,
 * });
 * ```
 */
@Injectable()
export class BullmqEventTransport
  implements EventTransport, OnApplicationBootstrap, OnApplicationShutdown
{
  private readonly logger = new Logger(BullmqEventTransport.name);
  private readonly queue: JobQueue;
  private readonly limit: number;
  private readonly isSender: boolean;
  private readonly isWorker: boolean;
  private closing: Promise<void> | undefined;

  /** @internal */
  constructor(
    @Inject(BULLMQ_SETTINGS) settings: BullmqSettings,
    @Inject(CLIENTELE_SETTINGS) { events }: ClienteleSettings,
    private readonly dispatcher: EventDispatcher,
    private readonly deliveries: EventDeliveries,
    private readonly emitterReadiness: EventEmitterReadinessWatcher,
  ) {
    this.queue = new JobQueue('events', settings, this.logger);
    this.limit = events.listenerTimeout + settings.waitForWorker;
    this.isSender = events.relay;
    this.isWorker = settings.worker;
  }

  /** Nest calls it: begins to work on events, unless `worker` is off. */
  onApplicationBootstrap(): void {
    if (this.isSender) this.queue.open();
    if (!this.isWorker) return;
    // Listeners of the emitter are told once only, so they must be there. Where they cannot be, no app starts.
    this.emitterReadiness.waitUntilReady().then(
      () => this.work(),
      () => undefined,
    );
  }

  /**
   * Resolves when a worker has told every listener. Rejects when one failed, when none has ended within
   * `events.listenerTimeout` and `waitForWorker`, and when Redis does not answer (within twice `redisTimeout`).
   */
  publish(event: ClienteleEvent, attempt: number): Promise<void> {
    const job: EventJob = { event, attempt };
    return this.queue.run(job, this.limit);
  }

  /** Rejects when Redis does not answer within `redisTimeout`. */
  check(): Promise<void> {
    return this.queue.check();
  }

  /** The relay calls it after its last delivery, for which it may have waited for this process's own worker. */
  close(): Promise<void> {
    return (this.closing ??= this.end());
  }

  /** Nest calls it: closes the connections where no relay has. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private async end(): Promise<void> {
    await this.queue.stopWorking();
    await this.queue.close();
  }

  private work(): void {
    if (this.closing) return;
    this.queue.work((data) => this.tell(data as EventJob));
  }

  /**
   * A job that Redis kept through an outage comes when a later attempt is under way or done, and is dropped.
   * Why a listener failed is told here only: Redis keeps the message of a failed job, and must not keep a secret.
   */
  private async tell({ event, attempt }: EventJob): Promise<void> {
    try {
      if (!(await this.deliveries.isLatest(event, attempt))) return;
      await this.dispatcher.dispatch(event, attempt);
    } catch (error) {
      this.logger.error(`Attempt ${attempt} to tell of ${event.id} failed.`, error);
      throw error;
    }
  }
}
