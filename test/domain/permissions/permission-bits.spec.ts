import { bitsOf, emptyBits, fullBits } from '../../../lib/domain/permissions/permission-bits.js';

const of = (size: number, ...indexes: number[]) => bitsOf(size, (index) => indexes.includes(index));

describe('PermissionBits', () => {
  it.each([0, 1, 31, 32, 33, 64, 500])('holds none, all or some of %i indexes', (size) => {
    const all = Array.from({ length: size }, (_, index) => index);
    const even = all.filter((index) => index % 2 === 0);
    expect(emptyBits(size).indexes()).toEqual([]);
    expect(fullBits(size).indexes()).toEqual(all);
    expect(bitsOf(size, (index) => index % 2 === 0).indexes()).toEqual(even);
  });

  it('has nothing outside its size', () => {
    for (const index of [-1, 5, 31, 32, 1000]) expect(fullBits(5).has(index)).toBe(false);
  });

  it('intersects, subtracts and compares', () => {
    const a = of(40, 1, 31, 39);
    const b = of(40, 1, 2, 39);
    expect(a.and(b).indexes()).toEqual([1, 39]);
    expect(a.minus(b)).toEqual([31]);
    expect(a.and(b).isSubsetOf(a)).toBe(true);
    expect(a.isSubsetOf(b)).toBe(false);
    expect(a.equals(of(40, 39, 31, 1))).toBe(true);
    expect(a.equals(a.and(b))).toBe(false);
  });

  it('is not changed by what is combined with it', () => {
    const a = fullBits(40);
    a.and(emptyBits(40));
    expect(a.equals(fullBits(40))).toBe(true);
  });

  it('refuses to be combined with a set of another catalogue', () => {
    const a = fullBits(40);
    const b = fullBits(41);
    for (const combine of [() => a.and(b), () => a.minus(b), () => a.isSubsetOf(b)]) {
      expect(combine).toThrow('Permission sets of 40 and 41 keys cannot be combined.');
    }
  });
});
