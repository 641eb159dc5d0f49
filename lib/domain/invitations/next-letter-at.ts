const DAY = 86_400_000;

/**
 * When the next letter to an address goes out, in epoch milliseconds: now, or once the `oldest` of its last letters is a day old,
 * of so many as may go out within a day; null while there were fewer.
 */
export function nextLetterAt(oldest: number | null, now: number): number {
  return oldest === null ? now : Math.max(now, oldest + DAY);
}
