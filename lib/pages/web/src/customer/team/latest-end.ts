import type { Shape } from '../../api.js';

/**
 * The latest end of access that may be given: one's own, and of who has more than oneself not a later one than is there. Null
 * for any.
 */
export function latestEnd(
  { accessUntil }: Shape<'Member'>,
  { membership }: Shape<'Me'>,
  isLess: boolean,
): string | null {
  const ends = [membership?.accessUntil, isLess ? null : accessUntil].filter(
    (end): end is string => typeof end === 'string',
  );
  return ends.toSorted().at(0) ?? null;
}
