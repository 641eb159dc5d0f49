import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { Sweeps } from '../events/sweeps.js';
import { workThrough } from '../events/work-through.js';
import { EXPORT_QUEUE, type ExportQueue } from '../ports/export-queue.port.js';
import { hasServer } from '../routes/has-server.js';
import type { ExportEntity } from '../schema/export.entity.js';
import { ExportFiles } from './export-files.js';
import { ExportLedger } from './export-ledger.js';

/** How many runs an export gets, beside those that a shutdown has stopped. */
const ATTEMPTS = 3;

/** Finds exports that nobody works on any more, and files that nobody may fetch any more. */
@Injectable()
export class ExportSweeper implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ExportSweeper.name);
  private readonly sweeps = new Sweeps();

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
    if (!hasServer(this.http)) return;
    this.sweeps.every(this.settings.exports.sweepEvery, () => this.sweep());
    void this.sweep();
  }

  /** Resolves when the sweep under way is over. */
  idle(): Promise<void> {
    return this.sweeps.idle();
  }

  /**
   * Has exports run again whose run was cut off, gives up those that were cut off three times without a shutdown, and
   * removes files that are due. What fails is logged and left for the next sweep. One at a time.
   */
  sweep(): Promise<void> {
    return this.sweeps.next(() => this.sweepOnce());
  }

  /** Nest calls it: waits for the sweep under way. */
  beforeApplicationShutdown(): Promise<void> {
    return this.sweeps.end();
  }

  private async sweepOnce(): Promise<void> {
    const rows = { logger: this.logger, name: 'Export' };
    await workThrough(
      rows,
      () => this.ledger.lapsed(),
      (row) => this.resume(row),
    );
    await workThrough(
      rows,
      () => this.ledger.outdated(),
      (row) => this.removeFile(row),
    );
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
