import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ImportRunner } from '../imports/import-runner.js';
import type { ImportJob, ImportQueue } from '../ports/import-queue.port.js';
import { JobQueue } from './job-queue.js';
import type { BullmqSettings } from './settings.js';
import { BULLMQ_SETTINGS } from './tokens.js';

/** Milliseconds until a shutdown breaks imports off, and leaves them to another process. */
const PATIENCE = 8_000;

/**
 * The {@link ImportQueue} for several machines: through Redis, by BullMQ, to a process that runs imports, one at a time. A job
 * that gets lost with Redis is added anew by the sweep.
 *
 * @example
 * ```ts
 * ClienteleModule.forRootAsync({
 *   imports: [ClienteleBullmqModule.forRoot({ connection: { url: 'redis://127.0.0.1:6379' } })],
 *   providers: { importQueue: BullmqImportQueue },
 *   useFactory: () => clienteleOptions,
 * });
 * ```
 */
@Injectable()
export class BullmqImportQueue
  implements ImportQueue, OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private readonly queue: JobQueue;
  private readonly isWorker: boolean;

  /** @internal */
  constructor(
    @Inject(BULLMQ_SETTINGS) settings: BullmqSettings,
    private readonly runner: ImportRunner,
  ) {
    const logger = new Logger(BullmqImportQueue.name);
    this.queue = new JobQueue('imports', { ...settings, concurrency: 1 }, logger);
    this.isWorker = settings.worker;
  }

  /** Nest calls it: begins to run imports, unless `worker` is off. */
  onApplicationBootstrap(): void {
    if (this.isWorker) this.queue.work((data) => this.runner.run(data as ImportJob));
  }

  /** Resolves when Redis has the job; rejects when it does not answer within `redisTimeout`. */
  add(job: ImportJob): Promise<void> {
    return this.queue.add(job);
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
