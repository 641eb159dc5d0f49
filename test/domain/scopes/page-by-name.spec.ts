import fc from 'fast-check';
import { pageByName } from '../../../lib/domain/scopes/page-by-name.js';

const things = [
  { id: '3', name: 'Alpha' },
  { id: '1', name: 'beta' },
  { id: '2', name: 'Beta' },
  { id: '0', name: 'Über' },
  { id: '4', name: 'STRASSE 1' },
];

const ids = (search: Parameters<typeof pageByName>[1]) =>
  pageByName(things, search).items.map(({ id }) => id);

describe('a page by name', () => {
  it('is in the order of names without regard to case, among equals of ids', () => {
    expect(ids({ limit: 10 })).toEqual(['3', '1', '2', '4', '0']);
  });

  it('begins behind a thing, which may be gone', () => {
    expect(ids({ limit: 2, after: { id: '1', name: 'BETA' } })).toEqual(['2', '4']);
    expect(ids({ limit: 2, after: { id: '9', name: 'alpha' } })).toEqual(['1', '2']);
    expect(ids({ limit: 2, after: { id: '0', name: 'über' } })).toEqual([]);
  });

  it.each([
    ['BET', ['1', '2']],
    ['ü', ['0']],
    ['straße', ['4']],
    ['%', []],
    ['', ['3', '1', '2', '4', '0']],
  ])('has what holds "%s" in its name', (q, expected) => {
    expect(ids({ q, limit: 10 })).toEqual(expected);
  });

  it('tells how many match, wherever it begins', () => {
    const after = { id: '1', name: 'beta' };
    expect(pageByName(things, { q: 'beta', limit: 1, after }).total).toBe(2);
  });

  it('is one of several that together have everything once', () => {
    const named = fc.record({ id: fc.string(), name: fc.string() });
    const some = fc.uniqueArray(named, { selector: ({ id }) => id });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 5 }), (all, limit) => {
        const found: (typeof all)[number][] = [];
        for (;;) {
          const { items } = pageByName(all, { limit, after: found.at(-1) });
          found.push(...items);
          if (items.length < limit) break;
        }
        expect(found).toEqual(pageByName(all, { limit: all.length }).items);
        expect(new Set(found)).toEqual(new Set(all));
      }),
    );
  });
});
