/** A rate as requests spell it. */
export const RATE = /^(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/;

/**
 * A rate as it is kept, a decimal string with two places: `120` is `120.00`, `120.5` is `120.50`. Null for any other
 * text: a sign, more than two places or more than twelve digits before them.
 */
export function normalizeRate(given: string): string | null {
  const [, whole, places = ''] = RATE.exec(given) ?? [];
  return whole === undefined ? null : `${whole}.${places.padEnd(2, '0')}`;
}
