import type { ErrorCode } from '../errors/error-table.js';
import { LeasedRun } from '../events/leased-run.js';
import type { ImportEntity } from '../schema/import.entity.js';
import type { ImportLedger } from './import-ledger.js';

/** One run of an import: counts who is done, and notes which limits were met. */
export class ImportRun extends LeasedRun {
  private readonly fullClients = new Set<string>();
  private isHeldForAll = false;
  private dueAt: number | null = null;
  private count: number;

  constructor(
    private readonly ledger: ImportLedger,
    readonly row: ImportEntity,
    rest: number,
  ) {
    super();
    this.count = row.people - rest;
  }

  /** How many people are done. */
  get done(): number {
    return this.count;
  }

  /** When the run can go on, in epoch milliseconds, if it has met a limit; null if it has not. */
  get waitsUntil(): number | null {
    return this.dueAt;
  }

  /** Counts people that are done; throws once the run must end. */
  advance(people: number): void {
    this.throwIfEnded();
    this.count += people;
  }

  /** Notes that somebody waits for a limit, by its code, in this client: others may meet the same. */
  hold(until: number, code: ErrorCode, clientId: string | null): void {
    this.dueAt = this.dueAt === null ? until : Math.min(this.dueAt, until);
    if (code === 'INVITATION_RATE_LIMIT') this.isHeldForAll = true;
    // A seat is nothing that an invitation takes.
    else if (code === 'PENDING_LIMIT' && clientId !== null) this.fullClients.add(clientId);
  }

  /** The limit that an invitation into this client would meet, as the run has met it already; null if it has met none. */
  limitOf(clientId: string | null): ErrorCode | null {
    if (this.isHeldForAll) return 'INVITATION_RATE_LIMIT';
    return clientId !== null && this.fullClients.has(clientId) ? 'PENDING_LIMIT' : null;
  }

  protected renew(): Promise<boolean> {
    return this.ledger.renew(this.row, this.count);
  }
}
