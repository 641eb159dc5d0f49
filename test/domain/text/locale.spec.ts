import { acceptedLocale, localeRange } from '../../../lib/domain/text/locale.js';

describe('a language', () => {
  it.each([
    ['de', 'de'],
    ['DE-at', 'de-AT'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['de-u-ca-buddhist', 'de'],
    ['de-DE-x-private', 'de-DE'],
  ])('is kept by its canonical tag, without extensions: %s', (given, kept) => {
    expect(acceptedLocale(given)).toBe(kept);
  });

  it.each(['', 'x', 'english!', 'de_DE', '{{ url }}', '__proto__', '../../etc', 'd'.repeat(36)])(
    'is no text such as %j',
    (given) => {
      expect(acceptedLocale(given)).toBeNull();
    },
  );

  it('is looked for by its tag, then by what that is part of', () => {
    expect(localeRange('zh-Hant-TW')).toEqual(['zh-Hant-TW', 'zh-Hant', 'zh']);
  });
});
