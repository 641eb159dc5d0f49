import type { Catalogue } from './catalogue.js';
import type { PermissionBits } from './permission-bits.js';
import { type SetKind, storedSet, type StoredSet } from './permission-sets.js';

const MAX_ENTRIES = 1_000;

/**
 * Compiled permission sets by the text of the stored ones.
 *
 * The text is the key and not a row's version: a row deleted and made again, or rolled back, has the same
 * version and other content.
 */
export class PermissionSetCache {
  readonly #sets: Readonly<Record<SetKind, Map<string | null, PermissionBits>>> = {
    whole: new Map(),
    default: new Map(),
    ceiling: new Map(),
  };

  constructor(
    private readonly catalogue: Catalogue,
    /** How many sets of each kind are kept; the least recently used one goes. */
    private readonly maxEntries: number = MAX_ENTRIES,
  ) {}

  /** The set stored as this JSON text, null for none; throws when the text is not an object's. */
  compile(kind: SetKind, json: string | null): PermissionBits {
    const sets = this.#sets[kind];
    const bits = sets.get(json) ?? storedSet(this.catalogue, kind, parsed(json));
    sets.delete(json);
    sets.set(json, bits);
    if (sets.size > this.maxEntries) {
      const [oldest] = sets.keys();
      if (oldest !== undefined) sets.delete(oldest);
    }
    return bits;
  }
}

function parsed(json: string | null): StoredSet {
  const value: unknown = json === null ? {} : (JSON.parse(json) ?? {});
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as StoredSet;
  }
  // Read as empty, a broken ceiling would let everything through.
  throw new TypeError('A stored permission set is not a JSON object.');
}
