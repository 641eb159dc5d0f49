import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { JobLine } from '../events/job-line.js';
import type { ImportJob, ImportQueue } from '../ports/import-queue.port.js';
import { ImportRunner } from './import-runner.js';

/** The default {@link ImportQueue}: runs imports in this process, one after the other, behind the requests. */
@Injectable()
export class InProcessImportQueue implements ImportQueue, BeforeApplicationShutdown {
  private readonly logger = new Logger(InProcessImportQueue.name);
  private readonly line: JobLine<ImportJob>;

  constructor(private readonly runner: ImportRunner) {
    this.line = new JobLine(1, (job) => this.run(job));
  }

  add(job: ImportJob): Promise<void> {
    this.line.add(`${job.importId}:${job.attempt}`, job);
    return Promise.resolve();
  }

  /** Resolves when nothing is waiting or running any more. */
  idle(): Promise<void> {
    return this.line.idle();
  }

  /** Begins no more, and has what is running stop after ten seconds: it goes on in another process, or at the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    const isOver = await this.line.close(() => this.runner.stop());
    if (!isOver) this.logger.warn('Imports that do not stop are left behind.');
  }

  private async run(job: ImportJob): Promise<void> {
    try {
      await this.runner.run(job);
    } catch (error) {
      this.logger.error(`The run of import ${job.importId} broke off.`, error);
    }
  }
}
