import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isUnderWay } from '../domain/imports/import-status.js';
import { Sweeps } from '../events/sweeps.js';
import { workThrough } from '../events/work-through.js';
import { IMPORT_QUEUE, type ImportQueue } from '../ports/import-queue.port.js';
import { hasServer } from '../routes/has-server.js';
import type { ImportEntity } from '../schema/import.entity.js';
import { ImportLedger } from './import-ledger.js';

/** How many runs an import gets, beside those that a shutdown or a limit has stopped. */
const ATTEMPTS = 10;

/** Finds imports that nobody works on any more, those whose limits are lifted, and those whose time is over. */
@Injectable()
export class ImportSweeper implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ImportSweeper.name);
  private readonly sweeps = new Sweeps();

  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(IMPORT_QUEUE) private readonly queue: ImportQueue,
    private readonly ledger: ImportLedger,
    private readonly http: HttpAdapterHost,
  ) {}

  /** Sweeps now and then every so often, where there is an HTTP server: a command of the host's has other things to do. */
  start(): void {
    if (!hasServer(this.http)) return;
    this.sweeps.every(this.settings.importFiles.sweepEvery, () => this.sweep());
    void this.sweep();
  }

  /** Resolves when the sweep under way is over. */
  idle(): Promise<void> {
    return this.sweeps.idle();
  }

  /**
   * Has imports go on whose run was cut off or whose limit is lifted, gives up those that were cut off ten times without a
   * shutdown, and erases those whose time is over. What fails is logged and left for the next sweep. One at a time.
   */
  sweep(): Promise<void> {
    return this.sweeps.next(() => this.sweepOnce());
  }

  /** Nest calls it: waits for the sweep under way. */
  beforeApplicationShutdown(): Promise<void> {
    return this.sweeps.end();
  }

  private async sweepOnce(): Promise<void> {
    const rows = { logger: this.logger, name: 'Import' };
    await workThrough(
      rows,
      () => this.ledger.outdated(),
      (row) => this.erase(row),
    );
    await workThrough(
      rows,
      () => this.ledger.due(),
      (row) => this.resume(row),
    );
  }

  private async resume(row: ImportEntity): Promise<void> {
    const { id: importId, portalId, attempts, stops } = row;
    if (attempts - stops >= ATTEMPTS) {
      await this.ledger.giveUp(row);
      return;
    }
    if (!(await this.ledger.takeBack(row))) return;
    await this.queue.add({ importId, portalId, attempt: attempts + 1 });
  }

  /** One that is under way ends first, and can be looked at for as long again. */
  private async erase(row: ImportEntity): Promise<void> {
    if (isUnderWay(row.status)) await this.ledger.expire(row);
    else await this.ledger.remove(row);
  }
}
