/** Milliseconds between two signs of life. */
const BEAT = 1_000;

/** Why a run ended without a result of its own. */
export class RunEnded extends Error {
  override readonly name = 'RunEnded';

  constructor(readonly why: 'lost' | 'stopped') {
    super(why === 'lost' ? 'The job is not of this run any more.' : 'The process stops.');
  }
}

/** One run of a job that no other process may run: it keeps the lease by a sign of life a second. */
export abstract class LeasedRun {
  private readonly aborting = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private beating: Promise<void> | null = null;

  constructor() {
    this.timer = setInterval(() => this.beat(), BEAT).unref();
  }

  /** Aborted once the run must end; the reason is a {@link RunEnded}, or what has gone wrong. */
  get signal(): AbortSignal {
    return this.aborting.signal;
  }

  /** Throws once the run must end. */
  throwIfEnded(): void {
    this.signal.throwIfAborted();
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

  /** Gives a sign of life, and notes how far the run is. False once the job is another run's. */
  protected abstract renew(): Promise<boolean>;

  private beat(): void {
    if (this.beating || this.signal.aborted) return;
    this.beating = this.renewOrEnd().finally(() => (this.beating = null));
  }

  private async renewOrEnd(): Promise<void> {
    try {
      if (!(await this.renew())) this.abort(new RunEnded('lost'));
    } catch (error) {
      this.abort(error);
    }
  }
}
