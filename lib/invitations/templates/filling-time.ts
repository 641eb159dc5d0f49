/** Milliseconds in which a save, a preview or a mail has all its texts filled in. */
export const FILLING_MOST = 250;

/** The time that is left to fill a template in, one and the same for all the fillings of a piece of work. */
export class FillingTime {
  private readonly end: number;

  /** Begins now; both are in milliseconds, and `now` never goes back. */
  constructor(
    most = FILLING_MOST,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.end = now() + most;
  }

  /** Milliseconds that are left; none or fewer when it is over. */
  left(): number {
    return this.end - this.now();
  }
}
