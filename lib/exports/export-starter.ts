import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { CommitWatcher } from '../events/commit-watcher.js';
import { EXPORT_QUEUE, type ExportJob, type ExportQueue } from '../ports/export-queue.port.js';

/** Has new exports run. One that is not begun here waits for the next sweep. */
@Injectable()
export class ExportStarter {
  private readonly logger = new Logger(ExportStarter.name);

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(EXPORT_QUEUE) private readonly queue: ExportQueue,
    private readonly commits: CommitWatcher,
  ) {}

  /** Gives the job to the queue, in a transaction of the host once that is committed: no run finds the export before. */
  async start(job: ExportJob): Promise<void> {
    const joined = joinedManager(this.dataSource);
    if (joined) this.commits.afterCommit(joined, () => void this.add(job));
    else await this.add(job);
  }

  private async add(job: ExportJob): Promise<void> {
    try {
      await this.queue.add(job);
    } catch (error) {
      this.logger.warn(`Export ${job.exportId} waits for the next sweep.`, error);
    }
  }
}
