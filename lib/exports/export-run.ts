import type { ExportEntity } from '../schema/export.entity.js';
import type { ExportLedger } from './export-ledger.js';

/** Milliseconds between two signs of life. */
const BEAT = 1_000;

/** Why a run ended without a result of its own. */
export class ExportRunEnded extends Error {
  override readonly name = 'ExportRunEnded';

  constructor(readonly why: 'lost' | 'stopped') {
    super(why === 'lost' ? 'The export is not of this run any more.' : 'The process stops.');
  }
}

/** One run of an export: counts what is written, and keeps the lease by a sign of life a second. */
export class ExportRun {
  private readonly aborting = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private total = 0;
  private done = 0;
  private beating: Promise<void> | null = null;

  constructor(
    private readonly ledger: ExportLedger,
    readonly row: ExportEntity,
  ) {
    this.timer = setInterval(() => this.beat(), BEAT).unref();
  }

  /** Aborted once the run must end; the reason is an {@link ExportRunEnded}, or what has gone wrong. */
  get signal(): AbortSignal {
    return this.aborting.signal;
  }

  get rows(): number {
    return this.done;
  }

  /** How many rows there will be. */
  expect(total: number): void {
    this.total = total;
  }

  /** Counts rows that were written; throws once the run must end. */
  advance(rows: number): void {
    this.signal.throwIfAborted();
    this.done += rows;
  }

  /** Ends the run. */
  abort(reason: unknown): void {
    this.aborting.abort(reason);
  }

  /** Gives no more signs of life, and waits for one that is under way. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  /** In thousandths: never less than a run before had told, and the whole only once the file is there. */
  private get progress(): number {
    const share = this.total === 0 ? 0 : Math.floor((this.done / this.total) * 1000);
    return Math.max(this.row.progress, Math.min(share, 999));
  }

  private beat(): void {
    if (this.beating || this.signal.aborted) return;
    this.beating = this.renew().finally(() => (this.beating = null));
  }

  private async renew(): Promise<void> {
    try {
      const isOurs = await this.ledger.renew(this.row, this.progress, this.done);
      if (!isOurs) this.abort(new ExportRunEnded('lost'));
    } catch (error) {
      this.abort(error);
    }
  }
}
