import type { Catalogue } from './catalogue.js';
import type { PermissionBits } from './permission-bits.js';
import type { SetKind } from './permission-sets.js';
import { SetTextReader } from './set-text-reader.js';

const MAX_ENTRIES = 1_000;

/** A compiled set, and whether it was asked for since the last time room was made. */
interface Kept {
  readonly bits: PermissionBits;
  used: boolean;
}

/**
 * Compiled permission sets by the text of the stored ones.
 *
 * The text is the key and not a row's version: a row deleted and made again, or rolled back, has the same
 * version and other content.
 */
export class PermissionSetCache {
  private readonly reader: SetTextReader;
  private readonly sets: Readonly<Record<SetKind, Map<string | null, Kept>>> = {
    whole: new Map(),
    default: new Map(),
    ceiling: new Map(),
  };

  constructor(
    catalogue: Catalogue,
    /** How many sets of each kind are kept; when there are more, one goes that has not been asked for lately. */
    private readonly maxEntries: number = MAX_ENTRIES,
  ) {
    this.reader = new SetTextReader(catalogue);
  }

  /** The set stored as this JSON text, null for none; throws when the text is not an object's. */
  compile(kind: SetKind, json: string | null): PermissionBits {
    const sets = this.sets[kind];
    const known = sets.get(json);
    if (known) {
      known.used = true;
      return known.bits;
    }
    const bits = this.reader.read(kind, json ?? '{}');
    if (sets.size >= this.maxEntries) makeRoom(sets);
    sets.set(json, { bits, used: false });
    return bits;
  }
}

/**
 * Takes out the oldest set that was not asked for since it last came first; those that were go to the end. So a set that
 * is found costs no more than the look-up: nothing moves until there is no room.
 */
function makeRoom(sets: Map<string | null, Kept>): void {
  for (const [json, kept] of sets) {
    sets.delete(json);
    if (!kept.used) return;
    kept.used = false;
    sets.set(json, kept);
  }
}
