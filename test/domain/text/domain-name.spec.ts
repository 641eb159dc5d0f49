import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { asciiDomain, readableDomain } from '../../../lib/domain/text/domain-name.js';

const letters = Array.from('abzABZ019-ßẞäöüÄéøłđıçñžЖжяأهلاשלום例え日本語한글กขคहिन्दी😀ﬁΣσς');
const labels = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join(''));
const names = fc.array(labels, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));

describe('a domain name', () => {
  it('is the same from what people read and from what DNS has', () => {
    fc.assert(
      fc.property(names, (name) => {
        const ascii = asciiDomain(name);
        fc.pre(ascii !== null);
        expect(ascii).toMatch(/^[a-z0-9.-]+$/);
        expect(asciiDomain(ascii)).toBe(ascii);
        expect(asciiDomain(ascii.toUpperCase())).toBe(ascii);
        expect(asciiDomain(readableDomain(ascii))).toBe(ascii);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads as browsers show it', () => {
    fc.assert(
      fc.property(names, (name) => {
        const ascii = asciiDomain(name);
        fc.pre(ascii !== null);
        expect(readableDomain(ascii)).toBe(domainToUnicode(ascii));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same however often it is asked for', () => {
    const asked = Array.from({ length: 20_000 }, () => asciiDomain('straße.test'));
    expect(new Set(asked)).toEqual(new Set(['xn--strae-oqa.test']));
  });

  it.each([
    ['xn--bcher-kva.test', 'bücher.test'],
    ['xn--ls8h.la', '💩.la'],
    ['xn--r8jz45g.xn--zckzah', '例え.テスト'],
    ['plain-name.test', 'plain-name.test'],
  ])('%s reads %s', (ascii, readable) => {
    expect(readableDomain(ascii)).toBe(readable);
  });

  it('gives faulty codes back', () => {
    for (const name of ['xn--!', 'xn--999999999', 'xn--a'])
      expect(readableDomain(name)).toEqual(expect.any(String));
  });
});
