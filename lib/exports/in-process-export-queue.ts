import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { JobLine } from '../events/job-line.js';
import type { ExportJob, ExportQueue } from '../ports/export-queue.port.js';
import { ExportRunner } from './export-runner.js';

/** How many exports run at a time in one process. */
const AT_ONCE = 2;

/** The default {@link ExportQueue}: runs exports in this process, two at a time, behind the requests. */
@Injectable()
export class InProcessExportQueue implements ExportQueue, BeforeApplicationShutdown {
  private readonly logger = new Logger(InProcessExportQueue.name);
  private readonly line: JobLine<ExportJob>;

  constructor(private readonly runner: ExportRunner) {
    this.line = new JobLine(AT_ONCE, (job) => this.run(job));
  }

  add(job: ExportJob): Promise<void> {
    this.line.add(`${job.exportId}:${job.attempt}`, job);
    return Promise.resolve();
  }

  /** Resolves when nothing is waiting or running any more. */
  idle(): Promise<void> {
    return this.line.idle();
  }

  /**
   * Begins no more, and waits ten seconds for what is running. What takes longer, and what a request adds while the app
   * closes, is left for another process, or the next start.
   */
  async beforeApplicationShutdown(): Promise<void> {
    const isOver = await this.line.close(() => this.runner.stop());
    if (!isOver) this.logger.warn('Exports that do not stop are left behind.');
  }

  private async run(job: ExportJob): Promise<void> {
    try {
      await this.runner.run(job);
    } catch (error) {
      this.logger.error(`The run of export ${job.exportId} broke off.`, error);
    }
  }
}
