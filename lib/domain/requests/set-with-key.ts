import type { Catalogue } from '../permissions/catalogue.js';
import type { PermissionBits } from '../permissions/permission-bits.js';
import { storableSet, type StoredSet } from '../permissions/permission-sets.js';

/**
 * The set a member has once a permission was given to it: what its set decides now, each key with its ancestors, and the
 * key with its own; all else is off. A switch that slept below one that was off stays asleep, though that is on now. What
 * plan, ceiling or role keep from it stays in the set as it was: they are no part of it.
 */
export function setWithKey(
  catalogue: Catalogue,
  decided: PermissionBits,
  index: number,
): StoredSet {
  const path = new Set(catalogue.nodes[index]?.path ?? []);
  const entries = catalogue.keys.map((key, at) => [key, decided.has(at) || path.has(at)] as const);
  return storableSet(catalogue, Object.fromEntries(entries));
}
