import { isStorable } from '../text/is-storable.js';

/** What a column of ids can hold, and so which texts stand for one of its values. */
export type IdKind =
  | { readonly name: 'integer'; readonly least: bigint; readonly most: bigint }
  | { readonly name: 'uuid' }
  | { readonly name: 'text' };

const INTEGER = /^(?:0|-?[1-9]\d{0,19})$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Those of the ids a column of this kind can hold, written just as its values are: a database would find `1` for `01`,
 * for ` 1` or for `1e0`, refuse a whole statement for text that is no uuid, and store other text in place of some.
 */
export function canonicalIds(kind: IdKind, ids: Iterable<string>): string[] {
  return [...ids].filter((id) => isCanonical(kind, id));
}

function isCanonical(kind: IdKind, id: string): boolean {
  switch (kind.name) {
    case 'integer':
      return INTEGER.test(id) && BigInt(id) >= kind.least && BigInt(id) <= kind.most;
    case 'uuid':
      return UUID.test(id);
    case 'text':
      return isStorable(id);
  }
}
