import type { Catalogue } from './catalogue.js';
import { bitsOf, type PermissionBits } from './permission-bits.js';
import { type SetKind, storedSet, type StoredSet, switchedOn } from './permission-sets.js';

/** How the text of a stored set has a key. */
interface WrittenKey {
  readonly index: number;
  /** As in `"reports.edit":true,` */
  readonly on: string;
  /** As in `"reports.edit":false,` */
  readonly off: string;
  /** How far the colon is from the first quote. */
  readonly colon: number;
  /** The code of the key's last letter. */
  readonly last: number;
}

const COLON = ':'.charCodeAt(0);
const T_OF_TRUE = 't'.charCodeAt(0);

/**
 * Compiles stored sets from their text. Sets are stored sorted and without spaces, so a reader that knows the keys can
 * walk along the text, which takes a fraction of parsing it. Any other text is parsed.
 */
export class SetTextReader {
  /** In the order a text has them. */
  private readonly written: readonly WrittenKey[];
  private readonly parents: readonly number[];
  /** By index, 1 for a key that is on when it is not stored. */
  private readonly unstored: Readonly<Record<SetKind, Uint8Array>>;

  constructor(private readonly catalogue: Catalogue) {
    const { nodes } = catalogue;
    this.written = nodes.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(writtenKey);
    this.parents = nodes.map(({ parent }) => parent);
    const unstored = (kind: SetKind) => {
      const bits = switchedOn(catalogue, kind, {});
      return Uint8Array.from(nodes, ({ index }) => Number(bits.has(index)));
    };
    this.unstored = {
      whole: unstored('whole'),
      default: unstored('default'),
      ceiling: unstored('ceiling'),
    };
  }

  /** The set stored as this JSON text; throws when it is not an object's. */
  read(kind: SetKind, json: string): PermissionBits {
    const on = this.unstored[kind].slice();
    return this.walk(json, on) ? this.closed(on) : storedSet(this.catalogue, kind, parsed(json));
  }

  /**
   * Sets the switches a text stores; false when it is not what would be written of them, and what is set then means
   * nothing. A few letters tell which key is next. That they told the truth is seen by writing the text again.
   */
  private walk(json: string, on: Uint8Array): boolean {
    let rewritten = '';
    for (const key of this.written) {
      // Behind the brace or the last comma, at the quote of the key if it is stored.
      const colon = 1 + rewritten.length + key.colon;
      if (json.charCodeAt(colon) !== COLON || json.charCodeAt(colon - 2) !== key.last) continue;
      const isOn = json.charCodeAt(colon + 1) === T_OF_TRUE;
      rewritten += isOn ? key.on : key.off;
      on[key.index] = isOn ? 1 : 0;
    }
    return json === `{${rewritten.slice(0, -1)}}`;
  }

  /** The switches that are on, with every ancestor on. */
  private closed(on: Uint8Array): PermissionBits {
    const { parents } = this;
    return bitsOf(parents.length, (index) => {
      const parent = parents[index] ?? -1;
      // Parents come first, so theirs is known.
      if (parent !== -1 && on[parent] === 0) on[index] = 0;
      return on[index] === 1;
    });
  }
}

function writtenKey({ index, key }: Catalogue['nodes'][number]): WrittenKey {
  const name = JSON.stringify(key);
  return {
    index,
    on: `${name}:true,`,
    off: `${name}:false,`,
    colon: name.length,
    last: name.charCodeAt(name.length - 2),
  };
}

function parsed(json: string): StoredSet {
  const value: unknown = JSON.parse(json) ?? {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as StoredSet;
  }
  // Read as empty, a broken ceiling would let everything through.
  throw new TypeError('A stored permission set is not a JSON object.');
}
