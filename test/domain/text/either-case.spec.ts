import fc from 'fast-check';
import { eitherCase } from '../../../lib/domain/text/either-case.js';

describe('a text in either case', () => {
  it.each([
    ['aB1', [['a', 'A'], ['B', 'b'], ['1']]],
    [
      'Éσ',
      [
        ['É', 'é'],
        ['σ', 'Σ'],
      ],
    ],
    // Its capital is two letters, which stand for no single one.
    ['ß', [['ß']]],
    ['ς', [['ς', 'Σ', 'σ']]],
    ['𐐀', [['𐐀', '𐐨']]],
    ['%[', [['%'], ['[']]],
    ['', []],
  ])('has of "%s" each letter as it is in both', (text, expected) => {
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((each) => [...each].sort());
    expect(sorted(eitherCase(text))).toEqual(sorted(expected));
  });

  it('has the letters of a text in front, and one character each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const each = eitherCase(text);
        expect(each.map(([first]) => first).join('')).toBe(text);
        for (const character of each.flat()) expect(Array.from(character)).toHaveLength(1);
      }),
    );
  });
});
