/** The sweeps of one kind that a process does now and then, one at a time. */
export class Sweeps {
  private readonly timers: NodeJS.Timeout[] = [];
  private last: Promise<void> = Promise.resolve();

  /** Does the sweep every so many milliseconds. No process lives on for it. */
  every(milliseconds: number, sweep: () => Promise<void>): void {
    this.timers.push(setInterval(() => void sweep(), milliseconds).unref());
  }

  /** Does the work, which may not throw, when all that was asked for before is over. */
  next(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work);
    return this.last;
  }

  /** Resolves when the sweep under way is over. */
  idle(): Promise<void> {
    return this.last;
  }

  /** Begins no more by itself, and resolves when the sweep under way is over. */
  end(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    return this.idle();
  }
}
