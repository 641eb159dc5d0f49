import type { Shape } from '../../api.js';

type Member = Shape<'Member'>;

/**
 * The latest end of access that may be given: one's own, and of who has more than oneself not a later one than is there. Null
 * for any.
 */
export function latestEnd(member: Member, own: Member | undefined, isLess: boolean): string | null {
  const ends = [own?.accessUntil, isLess ? null : member.accessUntil].filter(
    (end): end is string => typeof end === 'string',
  );
  return ends.toSorted().at(0) ?? null;
}
