import { isStorable } from '../domain/text/is-storable.js';

/** Text of at most so many characters that can be stored. What has twice as many code units need not be counted. */
export function isText(value: unknown, most: number): value is string {
  if (typeof value !== 'string' || value.length > 2 * most || !isStorable(value)) return false;
  return value.length <= most || [...value].length <= most;
}

/** What is said of a text that cannot be stored, and of everything else. */
export function textFault(takes: string): (value: unknown) => string {
  return (value) =>
    typeof value === 'string' && !isStorable(value)
      ? 'must not hold NUL characters or broken surrogate pairs'
      : takes;
}
