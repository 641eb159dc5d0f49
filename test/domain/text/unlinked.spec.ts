import fc from 'fast-check';
import { unlinked } from '../../../lib/domain/text/unlinked.js';

const JOINER = '\u2060';

/** All that a mail client could begin a link with, as strict as can be: no host, scheme, path or mailbox in one piece. */
const LINKS = [
  /[.。．｡․][^\s\d.。．｡․\u2060]/u,
  /[^\s\d.。．｡․][.。．｡․]+[^\s.。．｡․\u2060]/u,
  /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}/u,
  /www[.。．｡․]/iu,
  /(?:^|[^\u2060])[@＠﹫]|[@＠﹫](?:$|[^\u2060])/u,
  /:[/\\／＼]/u,
  /[/\\／＼]{2}/u,
  /\p{L}:[^\s\u2060]/u,
  /localhost/iu,
];

function found(text: string): string[] {
  return LINKS.flatMap((link) => link.exec(text)?.[0] ?? []);
}

const ADDRESSES = [
  ...['evil.test/login', 'www.evil.test', 'mail@evil.test', 'https://evil.test', '//evil.test'],
  ...[
    'HTTP://EVIL.TEST',
    'http:evil.test',
    'mailto:mail@evil.test',
    'http://localhost:1/',
    'tel:1',
  ],
  ...['192.0.2.1', 'http://192.0.2.1/login', 'evil。test', 'evil．test', 'mail＠evil．test'],
  ...['\\\\evil\\share', 'https:/\\evil.test', 'evil.test.', 'xn--bcher-kva.test', 'évil.test'],
  ...['evil..test', '.test', 'evil\u200b.test', '1.test', 'test.1', 'a.b.c.d'],
];

describe('a text that is to hold no link', () => {
  it.each(ADDRESSES)('holds none when it says %j, and reads as before', (address) => {
    const text = `${address} and (${address})`;
    expect(found(text).length).toBeGreaterThan(0);
    expect(found(unlinked(text))).toEqual([]);
    expect(unlinked(text).replaceAll(JOINER, '')).toBe(text);
  });

  it('marks dots on both sides, so that neither a host nor a beginning of one is left', () => {
    expect(unlinked('www.evil.test')).toBe(`www${JOINER}.${JOINER}evil${JOINER}.${JOINER}test`);
  });

  it.each([
    'Ada Lovelace',
    'Example Ltd.',
    'Acme, Inc. & Sons',
    'Dr. No: 1/2, and/or 3.5 %',
    '22.01.2026, 12:30:00.000',
    'Really?! Well... yes.\nSee you.',
    'C# / F# – 10:30',
    '',
  ])('stays as it is when there is nothing to link: %j', (text) => {
    expect(unlinked(text)).toBe(text);
  });

  it('holds none, whatever is put together', () => {
    const pieces = fc.constantFrom(
      ...[
        '.',
        '。',
        '@',
        '＠',
        '/',
        '\\',
        ':',
        'www',
        'http',
        'local',
        'host',
        'evil',
        'test',
        '1',
      ],
      ...['23', ' ', '\n', '\u200b', '\ufeff', '(', ')', '-', '_', 'ß', '\u{1f600}', '<', '"'],
    );
    const text = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(found(unlinked(given))).toEqual([]);
        expect(unlinked(given).replaceAll(JOINER, '')).toBe(given);
      }),
      { numRuns: 2000 },
    );
  });
});
