import fc from 'fast-check';
import { holdsUnseen, withoutUnseenEnds } from '../../../lib/domain/text/visible-text.js';
import { UNSEEN } from './unseen.js';

const unseen = fc
  .array(
    fc.constantFrom(' ', '\n', ...UNSEEN.map((code) => String.fromCodePoint(parseInt(code, 16)))),
  )
  .map((characters) => characters.join(''));

describe('text without what nobody sees at its ends', () => {
  it.each(UNSEEN)('has no U+%s there, and keeps it inside', (code) => {
    const character = String.fromCodePoint(parseInt(code, 16));
    expect(withoutUnseenEnds(`${character}Ada${character}B ${character}`)).toBe(`Ada${character}B`);
    expect(withoutUnseenEnds(character)).toBe('');
    expect(holdsUnseen(`Ada${character}B`)).toBe(true);
  });

  it.each([
    ['a Persian name', 'علی\u200cرضا'],
    ['a family of joined emoji', '👨\u200d👩\u200d👧'],
    ['a red heart', 'Ada ❤\ufe0f'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a rare form of an ideograph', '辻\u{e0100}'],
    ['a Malayalam name', 'രാമന്\u200d'],
    ['a Hebrew name with points', 'שָׁלוֹם'],
  ])('leaves %s as it is', (_, name) => {
    expect(withoutUnseenEnds(`\u200b ${name} \ufeff`)).toBe(name);
  });

  it('is the same whatever unseen stands around it, and stays so', () => {
    fc.assert(
      fc.property(unseen, fc.string({ unit: 'grapheme' }), unseen, (before, text, after) => {
        const seen = withoutUnseenEnds(text);
        expect(withoutUnseenEnds(seen)).toBe(seen);
        // A look belongs to the character before it: put behind one that takes it, it is no longer around the text.
        fc.pre(!/[\p{Extended_Pictographic}\p{Ideographic}]$/u.test(seen));
        expect(withoutUnseenEnds(`${before}${seen}${after}`)).toBe(seen);
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    const long = `a${'\u200b'.repeat(1_000_000)}b`;
    expect(withoutUnseenEnds(long)).toBe(long);
  });
});
