/** Milliseconds in which a save, a preview or a mail has all its texts filled in. */
export const FILLING_MOST = 250;

/** The time that is left to fill a template in, one and the same for all the fillings of a piece of work. */
export class FillingTime {
  private readonly end: number;

  /** Begins now; both are in milliseconds, and `now` never goes back. By default only time at work counts. */
  constructor(
    most = FILLING_MOST,
    private readonly now: () => number = timeAtWork(),
  ) {
    this.end = now() + most;
  }

  /** Milliseconds that are left; none or fewer when it is over. */
  left(): number {
    return this.end - this.now();
  }
}

/**
 * Milliseconds since this call in which the process has had a processor: a busy machine does not make a template slow.
 * Other threads of the process count, too, but never for more than the time that has passed.
 */
function timeAtWork(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}
