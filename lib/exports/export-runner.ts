import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import type { ExportFailure } from '../domain/exports/export-status.js';
import { RunEnded } from '../events/leased-run.js';
import type { ExportJob } from '../ports/export-queue.port.js';
import type { ExportEntity } from '../schema/export.entity.js';
import { ExportContent, type ExportSource } from './content/export-content.js';
import { ExportFiles } from './export-files.js';
import { ExportLedger } from './export-ledger.js';
import { ExportRun } from './export-run.js';

/** A run that fails, and the code its maker is told. */
class ExportRunFailed extends Error {
  override readonly name = 'ExportRunFailed';

  constructor(
    readonly reason: ExportFailure,
    cause?: unknown,
  ) {
    super(`An export failed: ${reason}`, { cause });
  }
}

/** Writes exports: streams the rows from the database to the storage and says how it went. */
@Injectable()
export class ExportRunner {
  private readonly logger = new Logger(ExportRunner.name);
  private readonly running = new Set<ExportRun>();

  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly ledger: ExportLedger,
    private readonly files: ExportFiles,
    private readonly content: ExportContent,
    private readonly actors: ActingLoader,
  ) {}

  /**
   * Runs the job, if it is due: it does nothing for an export that is removed, finished or somebody else's. What goes
   * wrong with the export is logged and becomes its `failure`; rejects only when the database cannot be told.
   */
  async run(job: ExportJob): Promise<void> {
    const row = await this.ledger.claim(job);
    if (!row) return;
    const run = new ExportRun(this.ledger, row);
    this.running.add(run);
    try {
      await this.write(run);
      const isDone = await this.ledger.finish(row, run.rows);
      if (!isDone) throw new RunEnded('lost');
    } catch (error) {
      await run.close();
      await this.end(row, error);
    } finally {
      await run.close();
      this.running.delete(run);
    }
  }

  /** Breaks off what is running here and leaves it for another process. The runs end soon after. */
  stop(): void {
    for (const run of this.running) run.abort(new RunEnded('stopped'));
  }

  private async write(run: ExportRun): Promise<void> {
    const { row, signal } = run;
    const { memberId, portalId } = row;
    const maker = await this.actors.member({ memberId, portalId }, this.dataSource.manager);
    if (maker?.kind !== 'staff') throw new ExportRunFailed('MAKER_INACTIVE');
    const source = await this.content.of(run);
    // The storage may not listen yet, or no more.
    source.stream.on('error', () => undefined);
    const abort = (): void => void source.stream.destroy(signal.reason as Error);
    signal.addEventListener('abort', abort);
    try {
      signal.throwIfAborted();
      await this.store(row, source);
      signal.throwIfAborted();
    } catch (error) {
      // However the storage puts it.
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', abort);
      source.stream.destroy();
    }
  }

  /** Tells a fault of the storage from one of what it was to store. */
  private async store(row: ExportEntity, { stream, fault }: ExportSource): Promise<void> {
    try {
      await this.files.write(row, stream);
    } catch (error) {
      throw fault() ?? new ExportRunFailed('STORAGE_FAILED', error);
    }
  }

  private async end(row: ExportEntity, error: unknown): Promise<void> {
    const hasFile = !(await this.files.tryDelete(row));
    const ended = error instanceof RunEnded ? error.why : null;
    if (ended === 'lost') return;
    if (ended === 'stopped') {
      await this.ledger.release(row);
      return;
    }
    const reason = error instanceof ExportRunFailed ? error.reason : 'INTERNAL_ERROR';
    this.logger.error(`Export ${row.id} failed: ${reason}.`, error);
    await this.ledger.fail(row, reason, hasFile);
  }
}
