import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Background } from '../database/background.js';
import { within } from '../events/within.js';
import type { ExportJob, ExportQueue } from '../ports/export-queue.port.js';
import { ExportRunner } from './export-runner.js';

/** How many exports run at a time in one process. */
const AT_ONCE = 2;

/** Milliseconds a shutdown waits for what is running, and then for it to stop. */
const PATIENCE = 10_000;

/** The default {@link ExportQueue}: runs exports in this process, two at a time, behind the requests. */
@Injectable()
export class InProcessExportQueue implements ExportQueue, BeforeApplicationShutdown {
  private readonly logger = new Logger(InProcessExportQueue.name);
  private readonly waiting = new Map<string, ExportJob>();
  private readonly running = new Set<Promise<void>>();
  private isStopped = false;
  private readonly background = new Background();

  constructor(private readonly runner: ExportRunner) {}

  add(job: ExportJob): Promise<void> {
    this.waiting.set(`${job.exportId}:${job.attempt}`, job);
    this.startNext();
    return Promise.resolve();
  }

  /** Resolves when nothing is waiting or running any more. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /**
   * Begins no more, and waits ten seconds for what is running. What takes longer, and what a request adds while the app
   * closes, is left for another process, or the next start.
   */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (await this.isIdleSoon()) return;
    this.runner.stop();
    if (!(await this.isIdleSoon())) this.logger.warn('Exports that do not stop are left behind.');
  }

  private isIdleSoon(): Promise<boolean> {
    return within(PATIENCE, this.idle()).then(
      () => true,
      () => false,
    );
  }

  private startNext(): void {
    const [next] = this.waiting;
    if (!next || this.isStopped || this.running.size >= AT_ONCE) return;
    const [key, job] = next;
    this.waiting.delete(key);
    const done = this.background
      .run(() => this.run(job))
      .finally(() => {
        this.running.delete(done);
        this.startNext();
      });
    this.running.add(done);
  }

  private async run(job: ExportJob): Promise<void> {
    try {
      await this.runner.run(job);
    } catch (error) {
      this.logger.error(`The run of export ${job.exportId} broke off.`, error);
    }
  }
}
