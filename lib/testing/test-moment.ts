import { END_TAKES, endMoment, isEnd } from '../domain/members/access-end.js';
import { ClienteleTestingError } from './clientele-testing.error.js';

/**
 * A moment in a test: a `Date`, epoch milliseconds, or a text as requests spell ends of access, `'2026-12-31T18:00:00Z'` or
 * the day `'2026-12-31'`, which stands for its last millisecond in UTC.
 */
export type TestMoment = Date | number | string;

/** The moment in epoch milliseconds. Throws `ClienteleTestingError` for what is none. */
export function momentOf(moment: TestMoment): number {
  if (typeof moment === 'string' && isEnd(moment)) return endMoment(moment, 'UTC');
  const time = typeof moment === 'string' ? NaN : Number(moment);
  if (Number.isFinite(time)) return time;
  throw new ClienteleTestingError(`'${String(moment)}' is no moment: a text ${END_TAKES}.`);
}
