import { NamedThings } from '../../lib/imports/named-things.js';

describe('the things that a file names', () => {
  const MANY = 10_000;

  it('are found in a time that grows with the rows, though a person has thousands of them', async () => {
    const things = Array.from({ length: MANY }, (_, at) => ({ id: `p${at}`, name: `Named ${at}` }));
    const by = (field: 'id' | 'name') => {
      const known = new Map(things.map((thing) => [thing[field], thing]));
      return (texts: readonly string[]) =>
        Promise.resolve(texts.flatMap((text) => known.get(text) ?? []));
    };
    const source = { byId: by('id'), byName: by('name') };
    const named = new NamedThings(source, 'projects', 'UNKNOWN_PROJECT');
    const cells = things.map(({ name }) => name);
    const selected = new Set(things.map(({ id }) => id));
    await named.load(cells, [...selected]);
    const started = performance.now();
    const found = cells.map((cell) => named.find(cell, selected));
    // Many seconds in which nobody else had a turn, when each row went through all that the person has.
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(found).toEqual(things.map(({ id }) => ({ ids: [id] })));
  });
});
