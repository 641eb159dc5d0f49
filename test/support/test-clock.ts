import type { Clock } from '../../lib/ports/clock.port.js';

/** A clock that stands still until it is told to move. */
export class TestClock implements Clock {
  private moment = Date.UTC(2026, 0, 15, 12);

  now(): number {
    return this.moment;
  }

  /** Moves on by so many milliseconds. */
  advance(by: number): void {
    this.moment += by;
  }
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
