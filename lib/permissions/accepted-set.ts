import type { Catalogue } from '../domain/permissions/catalogue.js';
import { storableSet, type StoredSet, unknownKeys } from '../domain/permissions/permission-sets.js';
import { unknownPermissions } from '../errors/unknown-permissions.js';

/** The switches of a request as they are stored; throws `UNKNOWN_PERMISSION` listing keys the catalogue lacks. */
export function acceptedSet(
  catalogue: Catalogue,
  input: Readonly<Record<string, boolean>>,
): StoredSet {
  const keys = unknownKeys(catalogue, input);
  if (keys.length > 0) throw unknownPermissions(keys);
  return storableSet(catalogue, input);
}
