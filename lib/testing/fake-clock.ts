import { type DurationOption } from '../config/options.js';
import { duration } from '../config/settings.js';
import type { Clock } from '../ports/clock.port.js';
import { momentOf, type TestMoment } from './test-moment.js';

/**
 * A {@link Clock} that a test sets. Until then it shows the time of the machine, and so that of the fake timers of Jest and
 * Vitest; from then on it stands still.
 *
 * @example
 * ```ts
 * const jo = clientele.add(aMember().until('2026-12-31'));
 * clientele.clock.set('2027-01-01T00:00:00Z');
 * await actAs(request(server).get('/reports'), jo).expect(403); // ACCESS_ENDED
 * ```
 */
export class FakeClock implements Clock {
  private stopped: number | null = null;

  /** @param start - Where it stands still from the beginning. @default it shows the time of the machine */
  constructor(start?: TestMoment) {
    if (start !== undefined) this.set(start);
  }

  /** The present moment in epoch milliseconds. */
  now(): number {
    return this.stopped ?? Date.now();
  }

  /** Has it stand still at this moment. Throws `ClienteleTestingError` for what is none. */
  set(moment: TestMoment): this {
    this.stopped = momentOf(moment);
    return this;
  }

  /** Has it stand still so much later than it shows: `'8d'`, or milliseconds. Throws `ClienteleConfigError` for what is no length of time. */
  advance(by: DurationOption): this {
    return this.set(this.now() + duration('FakeClock.advance', by, 0));
  }
}
