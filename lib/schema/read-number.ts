/**
 * A number as any driver gives it: a large one or a count may come as text or as a BigInt, and a host can have all of them
 * come so. Neither can be added to a number, or is equal to one. NULL is 0.
 */
export function readNumber(raw: unknown): number {
  return Number(raw ?? 0);
}
