import type { ErrorCode } from '../errors/error-table.js';
import type { ImportEntity } from '../schema/import.entity.js';
import type { ImportLedger } from './import-ledger.js';

/** Milliseconds between two signs of life. */
const BEAT = 1_000;

/** Why a run ended without a result of its own. */
export class ImportRunEnded extends Error {
  override readonly name = 'ImportRunEnded';

  constructor(readonly why: 'lost' | 'stopped') {
    super(why === 'lost' ? 'The import is not of this run any more.' : 'The process stops.');
  }
}

/** One run of an import: counts who is done, notes which limits were met, and keeps the lease by a sign of life a second. */
export class ImportRun {
  private readonly aborting = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private beating: Promise<void> | null = null;
  private readonly fullClients = new Set<string>();
  private isHeldForAll = false;
  private dueAt: number | null = null;
  private count: number;

  constructor(
    private readonly ledger: ImportLedger,
    readonly row: ImportEntity,
    rest: number,
  ) {
    this.count = row.people - rest;
    this.timer = setInterval(() => this.beat(), BEAT).unref();
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

  /** Throws once the run must end. */
  throwIfEnded(): void {
    this.aborting.signal.throwIfAborted();
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

  /** Ends the run. */
  abort(reason: unknown): void {
    this.aborting.abort(reason);
  }

  /** Gives no more signs of life, and waits for one that is under way. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  private beat(): void {
    if (this.beating || this.aborting.signal.aborted) return;
    this.beating = this.renew().finally(() => (this.beating = null));
  }

  private async renew(): Promise<void> {
    try {
      const isOurs = await this.ledger.renew(this.row, this.count);
      if (!isOurs) this.abort(new ImportRunEnded('lost'));
    } catch (error) {
      this.abort(error);
    }
  }
}
