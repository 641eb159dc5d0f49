import { Duration } from 'luxon';
import { ApiError } from '../http/api.error.js';

/** The longest step: past this a date runs out of numbers sooner or later. */
const MOST = Duration.fromISO('P10Y').toMillis();

/** The milliseconds of an ISO 8601 duration such as `P8D`; throws `VALIDATION_FAILED`. */
export function lengthOf(text: string): number {
  const length = Duration.fromISO(text).toMillis();
  if (length > 0 && length <= MOST) return length;
  throw new ApiError('VALIDATION_FAILED', {
    fields: { advance: ['advance must be an ISO 8601 duration between 0 and P10Y, such as P8D'] },
  });
}
