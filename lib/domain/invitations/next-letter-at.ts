/** Letters that reach one address of a portal within a day; those beyond wait. */
export const LETTERS_A_DAY = 5;

const DAY = 86_400_000;

/**
 * When the next letter to an address goes out, in epoch milliseconds: now, or once the oldest of the last five is a day
 * old. `letters` are the moments at which those before went out, or will, in any order.
 */
export function nextLetterAt(letters: readonly number[], now: number): number {
  const oldest = letters.toSorted((one, other) => other - one)[LETTERS_A_DAY - 1];
  return oldest === undefined ? now : Math.max(now, oldest + DAY);
}
