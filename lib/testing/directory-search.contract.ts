import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { DirectoryPage, DirectorySearch } from '../ports/directory-search.js';
import type { ContractCase } from './contract-case.js';
import type { DirectorySetup } from './directory.contract.js';

const PAGE = 200;
const PAGES_MOST = 20;

/** Texts that mean something in the patterns of databases. */
const SIGNS = ['%', '_', '*', '?', '[a', '\\', "'", '"', '.', '^', '$', '(', '{{', '+', '|'];

interface Thing {
  readonly id: string;
  readonly name: string;
}

/** A directory as far as its search goes. */
export interface Searcher {
  search?(portalId: string, search: DirectorySearch): Promise<DirectoryPage<Thing>>;
}

type Search = (asked: Partial<DirectorySearch>) => Promise<DirectoryPage<Thing>>;

/** The rules of `search`, which hold of a directory that has one. */
export function searchContract(
  setup: () => Promise<DirectorySetup<Searcher>>,
): readonly ContractCase[] {
  const rule = (
    name: string,
    check: (search: Search, given: DirectorySetup<Searcher>) => Promise<void>,
  ): ContractCase => ({
    name,
    run: async () => {
      const given = await setup();
      const { directory, portalId } = given;
      if (!directory.search) return;
      await check(
        (asked) => directory.search!(portalId, { limit: PAGE, total: false, ...asked }),
        given,
      );
    },
  });

  return [
    rule('lists all there are, each once, and none of other portals', async (search, given) => {
      const ids = (await everything(search, PAGE)).map(({ id }) => id);
      deepStrictEqual([...new Set(ids)], ids);
      for (const id of given.known) ok(ids.includes(id));
      for (const id of given.foreign) ok(!ids.includes(id));
    }),
    rule('gives the same in pages of any size', async (search) => {
      const all = await everything(search, PAGE);
      const single = await everything(search, 1);
      deepStrictEqual(plain(single), plain(all.slice(0, single.length)));
    }),
    rule('gives no more than it is asked for', async (search) => {
      strictEqual((await search({ limit: 1 })).items.length, 1);
    }),
    rule('counts all that match, wherever a page begins, if it is asked to', async (search) => {
      const all = await everything(search, PAGE);
      strictEqual((await search({ limit: 1, total: true })).total, all.length);
      strictEqual((await search({ limit: 1, total: true, after: all[0] })).total, all.length);
      strictEqual((await search({ q: 'no such name %', total: true })).total, 0);
    }),
    rule('finds by any part of the name, whatever its case', async (search, { known }) => {
      const all = await everything(search, PAGE);
      for (const { id, name } of all.filter((thing) => known.includes(thing.id))) {
        for (const part of partsOf(name)) {
          const found = await everything((asked) => search({ ...asked, q: part }), PAGE);
          ok(found.some((thing) => thing.id === id));
        }
      }
      deepStrictEqual(plain((await search({ q: 'no such name %' })).items), []);
    }),
    rule('takes every character for itself', async (search) => {
      const all = await everything(search, PAGE);
      for (const q of SIGNS) {
        const expected = all.filter(({ name }) => name.includes(q));
        deepStrictEqual(plain((await search({ q })).items), plain(expected.slice(0, PAGE)));
      }
    }),
  ];
}

/** The things on the pages from the first on: on all of them, or on as many as tell. */
async function everything(search: Search, limit: number): Promise<Thing[]> {
  const all: Thing[] = [];
  for (let page = 0; page < PAGES_MOST; page += 1) {
    const { items } = await search({ limit, after: all.at(-1) });
    all.push(...items);
    if (items.length < limit) break;
  }
  return all;
}

/** The whole name and its ASCII letters, in the cases they have not. */
function partsOf(name: string): string[] {
  const parts = [name, ...(name.match(/[a-z]+/gi) ?? [])].filter((part) => part.trim() !== '');
  return parts.flatMap((part) => [part, swapped(part), part.slice(1), part.slice(0, -1)]);
}

function swapped(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

/** Lists of our own: those of a driver's can have another prototype under some test runners. */
function plain(things: readonly Thing[]): string[] {
  return Array.from(things, ({ id }) => id);
}
