import { chunksOf } from '../database/chunks.js';
import { groupBy } from '../database/group-by.js';
import { ListedNames } from '../domain/imports/listed-names.js';
import type { RowFault } from '../domain/imports/import-outcome.js';
import { NearestThings } from './nearest-things.js';

/** How many texts are kept at a time. */
const KEPT = 10_000;

/** Most characters of an id of the host. */
const ID_MOST = 255;

/** A thing of the host with a name. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** How things are found: by their ids, and where the host can tell, by their names. */
export interface ThingSource<Thing extends NamedThing> {
  readonly byId: (ids: readonly string[]) => Promise<readonly Thing[]>;
  readonly byName: ((names: readonly string[]) => Promise<readonly Thing[]>) | undefined;
  /** Some of those whose names hold a text. */
  readonly search?: ((q: string) => Promise<readonly Thing[]>) | undefined;
}

/** What a cell of names stands for, or why it stands for nothing. */
export type FoundThings = { readonly ids: readonly string[] } | { readonly fault: RowFault };

/** The projects, or the groups, of the host that files name: those asked for lately are kept for one import. */
export class NamedThings<Thing extends NamedThing> {
  private known = new Map<string, readonly Thing[]>();
  private readonly things = new Map<string, Thing>();
  private readonly nearest: NearestThings;
  /** What somebody has already, by its names: found once, for a person may have thousands and a row for each. */
  private readonly selections = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string[]>>();

  /** `field` is what rows name them in, `unknown` the code of a name that is none. */
  constructor(
    private readonly source: ThingSource<Thing>,
    private readonly field: string,
    private readonly unknown: string,
  ) {
    const { search } = source;
    this.nearest = new NearestThings(
      search && (async (q) => (await search(q)).map(({ name }) => name)),
    );
  }

  /** Makes all texts of these cells, and things with these ids, ready to be found. */
  async load(cells: readonly string[], ids: readonly string[] = []): Promise<void> {
    const texts = new Set([...cells.flatMap((cell) => new ListedNames(cell).candidates), ...ids]);
    const asked = [...texts].filter((text) => !this.known.has(text));
    if (this.known.size + asked.length > KEPT) this.keepOnly(texts);
    for (const some of chunksOf(asked)) {
      const short = some.filter((text) => text.length <= ID_MOST);
      const found = [
        ...(await this.source.byId(short)),
        ...((await this.source.byName?.(some)) ?? []),
      ];
      const byText = groupBy(
        found.flatMap((thing) => [thing.id, thing.name].map((text) => ({ text, thing }))),
        ({ text }) => text,
      );
      for (const thing of found) this.things.set(thing.id, thing);
      for (const text of some)
        this.known.set(text, uniqueById((byText.get(text) ?? []).map(({ thing }) => thing)));
    }
  }

  /** The thing with this id, if it is there. */
  byId(id: string): Thing | undefined {
    return this.things.get(id);
  }

  /**
   * The ids that a cell stands for. What the person has already goes before all else: a name that several things share is
   * the one among them that is `selected`. Each id selected goes for itself, though the thing may be gone. Of a selection that was
   * asked about nothing may be loaded or added any more.
   */
  find(cell: string, selected: ReadonlySet<string>): FoundThings {
    const listed = new ListedNames(cell);
    const byName = this.byNameOf(selected);
    const ofSelected = (text: string): string[] => byName.get(text) ?? [];
    const isOwn = (text: string): boolean => selected.has(text) || ofSelected(text).length > 0;
    const own = listed.takenApart(isOwn);
    if (own) return { ids: own.names.flatMap((text) => ownIds(text, selected, ofSelected(text))) };
    const isKnown = (text: string): boolean => isOwn(text) || this.matches(text).length > 0;
    const all = listed.takenApart(isKnown);
    if (!all) {
      const ids = listed.pieces.filter((piece) => !isKnown(piece));
      return { fault: { code: this.unknown, details: { ids } } };
    }
    if (!all.isOnly) return this.ambiguous(cell);
    const ids: string[] = [];
    for (const text of all.names) {
      if (isOwn(text)) {
        ids.push(...ownIds(text, selected, ofSelected(text)));
        continue;
      }
      const [first, ...others] = this.matches(text);
      if (others.length > 0) return this.ambiguous(text);
      if (first) ids.push(first.id);
    }
    return { ids };
  }

  /** The fault, and where it is that of unknown names the nearest ones there are. */
  async withNearest(fault: RowFault): Promise<RowFault> {
    const { code, details } = fault;
    if (code !== this.unknown) return fault;
    const nearest = await this.nearest.of(details['ids'] as readonly string[]);
    return nearest.length === 0 ? fault : { code, details: { ...details, nearest } };
  }

  /** Whether the cell names one thing where the person has several of the same name. */
  isShared(cell: string, ids: readonly string[]): boolean {
    return ids.length > new ListedNames(cell).pieces.length;
  }

  /** The fault of a name that several share. */
  ambiguous(name: string): { readonly fault: RowFault } {
    return { fault: { code: 'IMPORT_AMBIGUOUS', details: { field: this.field, name } } };
  }

  private byNameOf(selected: ReadonlySet<string>): ReadonlyMap<string, string[]> {
    const known = this.selections.get(selected);
    if (known) return known;
    const byName = groupBy([...selected], (id) => this.byId(id)?.name ?? id);
    this.selections.set(selected, byName);
    return byName;
  }

  private matches(text: string): readonly Thing[] {
    return this.known.get(text) ?? [];
  }

  private keepOnly(texts: ReadonlySet<string>): void {
    this.known = new Map([...this.known].filter(([text]) => texts.has(text)));
    this.things.clear();
    for (const things of this.known.values())
      for (const thing of things) this.things.set(thing.id, thing);
  }
}

function ownIds(
  text: string,
  selected: ReadonlySet<string>,
  named: readonly string[],
): readonly string[] {
  return named.length > 0 ? named : selected.has(text) ? [text] : [];
}

function uniqueById<Thing extends NamedThing>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
