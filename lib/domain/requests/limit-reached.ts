import { isOpenRequest, type RequestStatus } from './request-status.js';

/** How many requests of a member may be open at once. */
export const OPEN_MOST = 20;

/** How many requests a member may make within a day, whatever becomes of them. */
export const DAILY_MOST = 50;

/** How long a request counts, in milliseconds. */
export const DAY = 86_400_000;

/** An earlier request, as far as the limits look at it. */
export interface CountedRequest {
  readonly status: RequestStatus;
  /** When it was made, in epoch milliseconds. */
  readonly createdAt: number;
}

/** Which limit a member has reached: with `rate`, for how many milliseconds. */
export type LimitReached =
  { readonly limit: 'open' } | { readonly limit: 'rate'; readonly retryAfter: number };

/** The limit that keeps a member from one more request; null when none does. `earlier` holds its open ones and the last day's. */
export function limitReached(earlier: readonly CountedRequest[], now: number): LimitReached | null {
  const open = earlier.filter(({ status }) => isOpenRequest(status));
  if (open.length >= OPEN_MOST) return { limit: 'open' };
  const times = ofLastDay(earlier, now)
    .map(({ createdAt }) => createdAt)
    .sort((a, b) => b - a);
  const reachedWith = times[DAILY_MOST - 1];
  return reachedWith === undefined ? null : { limit: 'rate', retryAfter: reachedWith + DAY - now };
}

/** Those that were made within the last day. */
export function ofLastDay(
  earlier: readonly CountedRequest[],
  now: number,
): readonly CountedRequest[] {
  return earlier.filter(({ createdAt }) => createdAt > now - DAY);
}
