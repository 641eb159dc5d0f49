import { foldCase } from '../text/folded-text.js';

/** Something of the host with a name. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** Which page of named things is asked for. */
export interface NameSearch {
  /** A part of the name, whatever its case. */
  readonly q?: string | undefined;
  /** The last one of the page before. */
  readonly after?: NamedThing | undefined;
  readonly limit: number;
}

/** The page of these things by their names without regard to case, among equals by their ids, and how many match in all. */
export function pageByName<Thing extends NamedThing>(
  things: readonly Thing[],
  { q = '', after, limit }: NameSearch,
): { readonly items: readonly Thing[]; readonly total: number } {
  const part = foldCase(q);
  const all = things
    .map((thing) => ({ thing, key: foldCase(thing.name), id: thing.id }))
    .filter(({ key }) => key.includes(part));
  const start = after && { key: foldCase(after.name), id: after.id };
  const items = all
    .filter((each) => !start || compare(each, start) > 0)
    .sort(compare)
    .slice(0, limit);
  return { items: items.map(({ thing }) => thing), total: all.length };
}

interface Place {
  readonly key: string;
  readonly id: string;
}

function compare(a: Place, b: Place): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
