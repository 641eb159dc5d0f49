import { PackedList } from '../../../lib/domain/imports/packed-list.js';

describe('a packed list', () => {
  it('gives back what was added, by its number', () => {
    const list = new PackedList<object>();
    const items = Array.from({ length: 20_000 }, (_, at) => ({
      name: `Zoë 漢字 😀 ${at}`,
      further: [],
      none: null,
      long: 'ü'.repeat(at % 100),
    }));
    expect(items.map((item) => list.push(item))).toEqual(items.map((_, at) => at));
    expect(list).toHaveLength(items.length);
    expect(items.map((_, at) => list.at(at))).toEqual(items);
  });

  it('takes what is longer than a page', () => {
    const list = new PackedList<string>();
    const long = ['x', 'ü'.repeat(3_000_000), 'y'];
    for (const each of long) list.push(each);
    expect(long.map((_, at) => list.at(at))).toEqual(long);
  });
});
