import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { EntityManager } from 'typeorm';
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
  search?(
    portalId: string,
    search: DirectorySearch,
    manager?: EntityManager,
  ): Promise<DirectoryPage<Thing>>;
}

type Search = (asked: Partial<DirectorySearch>) => Promise<DirectoryPage<Thing>>;

type Check = (search: Search, given: DirectorySetup<Searcher>) => Promise<void>;

/** The rules of `search`, which hold of a directory that has one. */
export function searchContract(
  setup: () => Promise<DirectorySetup<Searcher>>,
): readonly ContractCase[] {
  const rule = (name: string, check: Check): ContractCase => ({
    name,
    run: async () => {
      const given = await setup();
      const { directory, portalId } = given;
      if (!directory.search) return;
      const ask = directory.search.bind(directory);
      await check((asked) => ask(portalId, { limit: PAGE, total: false, ...asked }), given);
    },
  });
  return [
    rule('lists all there are, each once, and none of other portals', listsAll),
    rule('gives the same in pages of any size', givesTheSame),
    rule('gives no more than it is asked for', async (search) => {
      strictEqual((await search({ limit: 1 })).items.length, 1);
    }),
    rule('counts all that match, wherever a page begins, if it is asked to', countsAll),
    rule('finds by any part of the name, whatever its case', findsByPart),
    rule('takes every character for itself', takesSigns),
  ];
}

async function listsAll(search: Search, { known, foreign }: DirectorySetup<Searcher>) {
  const ids = plain(await everything(search, PAGE));
  deepStrictEqual([...new Set(ids)], ids);
  for (const id of known) ok(ids.includes(id));
  for (const id of foreign) ok(!ids.includes(id));
}

async function givesTheSame(search: Search) {
  const all = await everything(search, PAGE);
  const single = await everything(search, 1);
  deepStrictEqual(plain(single), plain(all.slice(0, single.length)));
}

async function countsAll(search: Search) {
  const { total, items } = await search({ limit: 1, total: true });
  strictEqual((await search({ limit: 1, total: true, after: items[0] })).total, total);
  ok(total !== undefined && total >= (await everything(search, PAGE)).length);
  strictEqual((await search({ q: 'no such name %', total: true })).total, 0);
}

async function findsByPart(search: Search, { known }: DirectorySetup<Searcher>) {
  const all = await everything(search, PAGE);
  for (const { id, name } of all.filter((thing) => known.includes(thing.id))) {
    for (const q of partsOf(name)) {
      const found = await everything((asked) => search({ ...asked, q }), PAGE);
      ok(found.some((thing) => thing.id === id));
    }
  }
  deepStrictEqual(plain((await search({ q: 'no such name %' })).items), []);
}

async function takesSigns(search: Search) {
  const all = await everything(search, PAGE);
  for (const q of SIGNS) {
    const found = await everything((asked) => search({ ...asked, q }), PAGE);
    deepStrictEqual(plain(found), plain(all.filter(({ name }) => name.includes(q))));
  }
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
