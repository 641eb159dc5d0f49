import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ExportRunner } from '../exports/export-runner.js';
import type { ExportJob, ExportQueue } from '../ports/export-queue.port.js';
import { JobQueue } from './job-queue.js';
import type { BullmqSettings } from './settings.js';
import { BULLMQ_SETTINGS } from './tokens.js';

/** Milliseconds until a shutdown breaks exports off, and leaves them to another process. */
const PATIENCE = 8_000;

/**
 * The {@link ExportQueue} for several machines: through Redis, by BullMQ, to a process that runs exports. They all need
 * a storage that they share. A job that gets lost with Redis is added anew by the sweep.
 *
 * @example
 * ```ts
 * ClienteleModule.forRootAsync({
 *   imports: [ClienteleBullmqModule.forRoot({ connection: { url: 'redis://127.0.0.1:6379' } })],
 *   providers: { exportQueue: BullmqExportQueue },
 *   useFactory: () => clienteleOptions,
 * });
 * ```
 */
@Injectable()
export class BullmqExportQueue
  implements ExportQueue, OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private readonly queue: JobQueue;
  private readonly isWorker: boolean;

  /** @internal */
  constructor(
    @Inject(BULLMQ_SETTINGS) settings: BullmqSettings,
    private readonly runner: ExportRunner,
  ) {
    const concurrency = settings.exportConcurrency;
    const logger = new Logger(BullmqExportQueue.name);
    this.queue = new JobQueue('exports', { ...settings, concurrency }, logger);
    this.isWorker = settings.worker;
  }

  /** Nest calls it: begins to run exports, unless `worker` is off. */
  onApplicationBootstrap(): void {
    if (this.isWorker) this.queue.work((data) => this.runner.run(data as ExportJob));
  }

  /** Resolves when Redis has the job; rejects when it does not answer within `redisTimeout`. */
  add(job: ExportJob): Promise<void> {
    return this.queue.add(job);
  }

  /** Rejects when Redis does not answer within `redisTimeout`. */
  check(): Promise<void> {
    return this.queue.check();
  }

  /** Waits eight seconds for what is running; what takes longer is left for another process, or the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    const late = setTimeout(() => this.runner.stop(), PATIENCE);
    await this.queue.stopWorking();
    clearTimeout(late);
  }

  /** Nest calls it: closes the connections. */
  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
