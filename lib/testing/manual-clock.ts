import type { Clock } from '../clock/clock.port.js';

/**
 * A clock that stands still until a test moves it.
 *
 * @example
 * ```ts
 * const clock = new ManualClock();
 * ClienteleModule.forRoot({ ...options, providers: { clock: { useValue: clock } } });
 * clock.advance(8 * 24 * 60 * 60 * 1000); // the invitation's link has expired
 * ```
 */
export class ManualClock implements Clock {
  private time: number;

  /** Starts at `time`, in epoch milliseconds. @default 2026-01-01T00:00:00Z */
  constructor(time: number = Date.UTC(2026, 0, 1)) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  /** Moves the time on by so many milliseconds; a negative number moves it back. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** Sets the time, in epoch milliseconds. */
  set(time: number): void {
    this.time = time;
  }
}
