import type { Catalogue } from '../../domain/permissions/catalogue.js';
import type { StoredSet } from '../../domain/permissions/permission-sets.js';
import { acceptedSet } from '../../permissions/accepted-set.js';

/**
 * The set that is stored of somebody who has these keys on: each with what stands above it, as the switches of the pages have
 * it. Throws `UNKNOWN_PERMISSION` listing those that the catalogue lacks.
 */
export function setOfKeys(catalogue: Catalogue, keys: readonly string[]): StoredSet {
  const on = keys.flatMap((key) => [key, ...ancestorsOf(catalogue, key)]);
  return acceptedSet(catalogue, Object.fromEntries(on.map((key) => [key, true])));
}

function ancestorsOf(catalogue: Catalogue, key: string): readonly string[] {
  const { path = [] } = catalogue.nodes[catalogue.indexOf(key)] ?? {};
  return path.flatMap((index) => catalogue.keys[index] ?? []);
}
