import type { Catalogue } from './catalogue.js';
import type { PermissionBits } from './permission-bits.js';
import type { SetKind } from './permission-sets.js';
import { SetTextReader } from './set-text-reader.js';

const MAX_ENTRIES = 1_000;

/** The set that an owner had last. */
interface Kept {
  json: string | null;
  bits: PermissionBits;
  /** Whether it was asked for since the last time room was made. */
  used: boolean;
}

/**
 * Compiled permission sets, for each owner (a member, a profile, a client) the one it had last.
 *
 * It is found by its owner and serves only while the stored text is the same, whole: a row's version would not do, for a row
 * deleted and made again, or rolled back, has the same version and other content. To compare two texts takes a fraction
 * of what it takes to look one up.
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

  /** The set that its owner has stored as this JSON text, null for none; throws when the text is not an object's. */
  compile(kind: SetKind, owner: string | null, json: string | null): PermissionBits {
    const sets = this.sets[kind];
    const known = sets.get(owner);
    if (known?.json === json) {
      known.used = true;
      return known.bits;
    }
    const bits = this.reader.read(kind, json ?? '{}');
    if (known) {
      known.json = json;
      known.bits = bits;
    } else {
      if (sets.size >= this.maxEntries) makeRoom(sets);
      sets.set(owner, { json, bits, used: false });
    }
    return bits;
  }
}

/**
 * Takes out the oldest set that was not asked for since it last came first; those that were go to the end. So a set that
 * is found costs no more than the look-up: nothing moves until there is no room.
 */
function makeRoom(sets: Map<string | null, Kept>): void {
  for (const [owner, kept] of sets) {
    sets.delete(owner);
    if (!kept.used) return;
    kept.used = false;
    sets.set(owner, kept);
  }
}
