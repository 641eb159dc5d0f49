import type { Catalogue } from '../permissions/catalogue.js';
import type { PermissionBits } from '../permissions/permission-bits.js';
import type { EffectiveSets } from './effective-sets.js';
import type { MemberPicture } from './pictures.js';

/** The keys a member has by a change, and those it loses, in the catalogue's order. */
export interface KeyChanges {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** A member in one state of its portal. */
export interface MemberState {
  readonly sets: EffectiveSets;
  readonly member: MemberPicture;
}

const NO_KEYS: KeyChanges = { gained: [], lost: [] };

/**
 * What a change gives a member and takes from it: portal-wide, and in each project where something was or is customized for
 * it. A key counts where it comes or goes anywhere; one that comes here and goes there is in both lists.
 */
export function keyChanges(
  catalogue: Catalogue,
  before: MemberState,
  after: MemberState,
): KeyChanges {
  const gained = new Set<number>();
  const lost = new Set<number>();
  const compare = (was: PermissionBits, is: PermissionBits): void => {
    if (was.equals(is)) return;
    for (const index of is.minus(was)) gained.add(index);
    for (const index of was.minus(is)) lost.add(index);
  };
  compare(before.sets.portalWide(before.member), after.sets.portalWide(after.member));
  for (const projectId of customizedIn(before.member, after.member))
    compare(
      before.sets.inProject(before.member, projectId),
      after.sets.inProject(after.member, projectId),
    );
  if (gained.size === 0 && lost.size === 0) return NO_KEYS;
  const keysOf = (indexes: ReadonlySet<number>): string[] =>
    catalogue.keys.filter((_, index) => indexes.has(index));
  return { gained: keysOf(gained), lost: keysOf(lost) };
}

/** The projects in which something is customized for the member, in either state. */
function customizedIn(before: MemberPicture, after: MemberPicture): Iterable<string> {
  if (before.customized.length === 0 && after.customized.length === 0) return [];
  const both = [...before.customized, ...after.customized];
  return new Set(both.filter(({ isGone }) => !isGone).map(({ projectId }) => projectId));
}
