/** When a failed delivery is tried again. Times are in milliseconds. */
export interface Backoff {
  /** How often a delivery is tried in all. */
  readonly attempts: number;
  /** The pause after the first failure; each later one is twice as long. */
  readonly retryAfter: number;
  /** The longest pause. */
  readonly retryAtMost: number;
}

/** The pause after the failure of this attempt, counted from 1; null when it was the last one. */
export function pauseAfter(
  attempt: number,
  { attempts, retryAfter, retryAtMost }: Backoff,
): number | null {
  if (attempt >= attempts) return null;
  return Math.min(retryAfter * 2 ** (attempt - 1), retryAtMost);
}
