import { nestsDeeper } from '../../lib/routes/nesting.js';

describe('nesting', () => {
  it.each([
    [1, 0, false],
    [{}, 0, false],
    [{ a: 1 }, 1, false],
    [{ a: 1 }, 0, true],
    [{ a: [1] }, 2, false],
    [{ a: [1] }, 1, true],
    [[[], { a: { b: 'x' } }], 3, false],
    [[[], { a: { b: 'x' } }], 2, true],
    [null, 0, false],
  ])('of %j is deeper than %i levels: %s', (value, levels, expected) => {
    expect(nestsDeeper(value, levels)).toBe(expected);
  });

  it('is measured at any depth', () => {
    const depth = 50_000;
    const value: unknown = JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
    expect(nestsDeeper(value, 20)).toBe(true);
    expect(nestsDeeper(value, depth)).toBe(false);
  });
});
