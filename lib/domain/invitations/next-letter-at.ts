const DAY = 86_400_000;

/**
 * When the next letter to an address goes out, in epoch milliseconds, if `most` may within a day: now, or once the oldest
 * of the last so many is a day old. `letters` are the moments at which those before went out, or will, in any order.
 */
export function nextLetterAt(letters: readonly number[], most: number, now: number): number {
  const oldest = letters.toSorted((one, other) => other - one)[most - 1];
  return oldest === undefined ? now : Math.max(now, oldest + DAY);
}
