import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { EXPORT_QUEUE, type ExportQueue } from '../ports/export-queue.port.js';
import type { ExportEntity } from '../schema/export.entity.js';
import { ExportFiles } from './export-files.js';
import { ExportLedger } from './export-ledger.js';

/** How many runs an export gets, beside those that a shutdown has stopped. */
const ATTEMPTS = 3;

/** Finds exports that nobody works on any more, and files that nobody may fetch any more. */
@Injectable()
export class ExportSweeper implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ExportSweeper.name);
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(EXPORT_QUEUE) private readonly queue: ExportQueue,
    private readonly ledger: ExportLedger,
    private readonly files: ExportFiles,
    private readonly http: HttpAdapterHost,
  ) {}

  /** Sweeps now and then every so often, where there is an HTTP server: a command of the host's has other things to do. */
  start(): void {
    if (!this.isServing()) return;
    const sweep = (): void => void this.sweep();
    this.timer = setInterval(sweep, this.settings.exports.sweepEvery).unref();
    sweep();
  }

  /** Resolves when the sweep under way is over. */
  idle(): Promise<void> {
    return this.sweeping;
  }

  /**
   * Has exports run again whose run was cut off, gives up those that were cut off three times without a shutdown, and
   * removes files that are due. What fails is logged and left for the next sweep. One at a time.
   */
  sweep(): Promise<void> {
    this.sweeping = this.sweeping.then(() => this.sweepOnce());
    return this.sweeping;
  }

  /** Nest calls it: waits for the sweep under way. */
  beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    return this.idle();
  }

  private isServing(): boolean {
    // Missing where the app has no server, whatever the type says.
    const adapter: unknown = this.http.httpAdapter;
    return Boolean(adapter);
  }

  private async sweepOnce(): Promise<void> {
    await this.each('lapsed', (row) => this.resume(row));
    await this.each('outdated', (row) => this.removeFile(row));
  }

  private async each(
    which: 'lapsed' | 'outdated',
    work: (row: ExportEntity) => Promise<void>,
  ): Promise<void> {
    try {
      for (const row of await this.ledger[which]()) await this.try(row, work);
    } catch (error) {
      this.logger.warn('Exports could not be looked through.', error);
    }
  }

  private async try(row: ExportEntity, work: (row: ExportEntity) => Promise<void>): Promise<void> {
    try {
      await work(row);
    } catch (error) {
      this.logger.warn(`Export ${row.id} is left for the next sweep.`, error);
    }
  }

  private async resume(row: ExportEntity): Promise<void> {
    const { id: exportId, portalId, attempts, stops } = row;
    if (attempts - stops >= ATTEMPTS) {
      await this.ledger.giveUp(row);
      return;
    }
    if (!(await this.ledger.takeBack(row))) return;
    // What the run that was cut off has written; not before it is certain that it was.
    await this.files.delete(row);
    await this.queue.add({ exportId, portalId, attempt: attempts + 1 });
  }

  private async removeFile(row: ExportEntity): Promise<void> {
    await this.files.delete(row);
    await this.ledger.noteFileGone(row);
  }
}
