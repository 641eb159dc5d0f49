import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.resolve(__dirname, '../../lib/pages/web/src');
const PARTS = readdirSync(path.join(SOURCES, 'words/en')).map((file) => path.parse(file).name);
const ROUTES = ['staff/routes.ts', 'customer/routes.ts', 'account/routes.ts'];
const IMPORTS = /(?:from|import\() ?'(\.[^']+)\.js'/g;
const PAGE = /load: \(\) => import\('([^']+)\.js'\),\s+name: '\w+',?(?:\s+words: \[([^\]]*)\],?)?/g;
const KEYS = new RegExp(`['"\`](${PARTS.join('|')})\\.[a-zA-Z$]`, 'g');

/** A source without what it imports for its types only. */
const read = (file: string) =>
  readFileSync(path.join(SOURCES, file), 'utf8').replace(/^import type [^;]*;/gm, '');

/** The source that an import of another one names. */
function resolve(from: string, specifier: string): string | undefined {
  const base = path.join(path.dirname(from), specifier);
  return ['.ts', '.tsx']
    .map((extension) => base + extension)
    .find((file) => existsSync(path.join(SOURCES, file)));
}

/** The parts whose keys stand in a source or in what it imports, however late. */
function partsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.startsWith('words/')) return new Set();
  seen.add(file);
  const text = read(file);
  const own = [...text.matchAll(KEYS)].map(([, part]) => part!);
  const imported = [...text.matchAll(IMPORTS)].map(([, to]) => resolve(file, to!));
  return new Set([
    ...own,
    ...imported.flatMap((each) => (each === undefined ? [] : [...partsOf(each, seen)])),
  ]);
}

/** The quoted names in a list such as `words: ['users', 'person']`. */
const listed = (text: string) => [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name!);

const EVERYWHERE = listed(/EVERYWHERE[^=]*= \[([^\]]*)\]/.exec(read('words/index.ts'))![1]!);

/** The parts that an area fetches for all of its pages. */
const wordsOfArea = (routes: string) =>
  listed(/const WORDS[^=]*= \[([^\]]*)\]/.exec(read(routes))?.[1] ?? '');

/** Each page of an area with the parts that its route fetches, and those that are there by then. */
function pagesOf(routes: string): { page: string; fetched: string[]; before: string[] }[] {
  const pages = read(routes).matchAll(PAGE);
  const before = [...EVERYWHERE, ...wordsOfArea(routes)];
  return [...pages].map(([, file, words]) => ({
    page: resolve(routes, file!)!,
    fetched: listed(words ?? ''),
    before,
  }));
}

const PAGES = ROUTES.flatMap(pagesOf);

describe('the words', () => {
  it('is asked of all pages there are', () => {
    const imports = ROUTES.flatMap((file) => read(file).match(/load: \(\) => import/g) ?? []);
    expect(PAGES).toHaveLength(imports.length);
    expect(PAGES.length).toBeGreaterThan(25);
  });

  it.each(PAGES)(
    'are fetched for $page as far as it says them, and no further',
    ({ page, fetched, before }) => {
      const needed = [...partsOf(page)].filter((part) => !before.includes(part));
      expect(fetched.sort()).toEqual(needed.sort());
    },
  );

  it.each(['main.tsx', 'staff/staff-frame.tsx', 'customer/customer-frame.tsx'])(
    'of %s are there before any page is',
    (file) => {
      // What the routes bring in is asked above.
      const seen = new Set(ROUTES);
      const routes = path.join(path.dirname(file), 'routes.ts');
      const ofArea = ROUTES.includes(routes) ? wordsOfArea(routes) : [];
      for (const part of partsOf(file, seen)) expect([...EVERYWHERE, ...ofArea]).toContain(part);
    },
  );
});
