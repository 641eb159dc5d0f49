import { LeasedRun } from '../events/leased-run.js';
import type { ExportEntity } from '../schema/export.entity.js';
import type { ExportLedger } from './export-ledger.js';

/** One run of an export: counts what is written. */
export class ExportRun extends LeasedRun {
  private total = 0;
  private done = 0;

  constructor(
    private readonly ledger: ExportLedger,
    readonly row: ExportEntity,
  ) {
    super();
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
    this.throwIfEnded();
    this.done += rows;
  }

  protected renew(): Promise<boolean> {
    return this.ledger.renew(this.row, this.progress, this.done);
  }

  /** In thousandths: never less than a run before had told, and the whole only once the file is there. */
  private get progress(): number {
    const share = this.total === 0 ? 0 : Math.floor((this.done / this.total) * 1000);
    return Math.max(this.row.progress, Math.min(share, 999));
  }
}
