import { DirectoryNames } from '../../../lib/exports/content/directory-names.js';

describe('names of a directory', () => {
  function setup() {
    const asked: string[][] = [];
    const names = new DirectoryNames((ids) => {
      asked.push([...ids]);
      return Promise.resolve(
        ids.filter((id) => id !== 'unknown').map((id) => ({ id, name: `Name of ${id}` })),
      );
    });
    return { asked, names };
  }

  it('are asked for once, what is unknown too, which goes by its id', async () => {
    const { asked, names } = setup();
    await names.load(['a', 'unknown', 'a']);
    await names.load(['a', 'b', 'unknown']);
    await names.load([]);
    expect(asked).toEqual([['a', 'unknown'], ['b']]);
    expect(['a', 'b', 'unknown', 'never'].map((id) => names.of(id))).toEqual([
      'Name of a',
      'Name of b',
      'unknown',
      'never',
    ]);
  });

  it('are all there for one page, and forgotten once there are ten thousand', async () => {
    const { asked, names } = setup();
    const ids = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${prefix}${at}`);
    await names.load(ids('a', 9_000));
    const second = [...ids('a', 10), ...ids('b', 2_000)];
    await names.load(second);
    expect(second.every((id) => names.of(id) === `Name of ${id}`)).toBe(true);
    expect(names.of('a8999')).toBe('a8999');
    await names.load(ids('c', 30_000));
    expect(names.of('c29999')).toBe('Name of c29999');
    expect(asked.map(({ length }) => length)).toEqual([9_000, 2_000, 30_000]);
  });
});
