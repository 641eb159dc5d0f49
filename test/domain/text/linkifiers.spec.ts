import fc from 'fast-check';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';
import { escapedHtml } from '../../../lib/domain/text/escaped-html.js';
import { subjectLine } from '../../../lib/domain/templates/subject-line.js';
import { unlinked } from '../../../lib/domain/text/unlinked.js';

const JOINER = '\u2060';

/** As eager as it can be made: addresses without a scheme, of mailboxes and of numbers, too. */
const eager = new LinkifyIt().set({ fuzzyIP: true, fuzzyEmail: true, fuzzyLink: true });

/** What either of them would make a link of. */
function found(text: string): string[] {
  return [
    ...(eager.match(text) ?? []).map(({ raw }) => raw),
    ...find(text).map(({ value }) => value),
  ];
}

const ADDRESSES = [
  ...['evil.com/login', 'www.evil.com', 'mail@evil.com', 'https://evil.com', '//evil.com'],
  ...['HTTP://EVIL.COM', 'mailto:mail@evil.com', 'http://localhost:1/', 'ftp://evil.com'],
  ...['http://192.0.2.1/login', '192.0.2.1', 'evil.co.uk', 'xn--bcher-kva.com', 'évil.com'],
  ...['evil.рф', 'müller.de', 'a.b.c.com', 'evil.com:8080', 'https://user:pw@evil.com/?q=1#x'],
];

describe('the links that linkify-it and linkifyjs find', () => {
  it.each(ADDRESSES)('are none in a name or a message that says %j', (address) => {
    for (const text of [address, `Sam (${address})`, `Go to ${address}, now!`, `<${address}>`]) {
      expect(found(unlinked(text))).toEqual([]);
      expect(found(subjectLine(unlinked(text)))).toEqual([]);
      expect(unlinked(text).replaceAll(JOINER, '')).toBe(text);
    }
  });

  it('are there without that, so that they would be found', () => {
    expect(ADDRESSES.filter((address) => found(address).length > 0).length).toBeGreaterThan(15);
  });

  it('are none in html either', () => {
    for (const address of ADDRESSES)
      expect(found(escapedHtml(unlinked(`a ${address} "b"`)))).toEqual([]);
  });

  it('are none, whatever is put together', () => {
    const pieces = fc.constantFrom(
      ...['.', '@', '/', ':', 'www', 'http', 'https', 'mailto', 'localhost', 'evil', 'com', 'de'],
      ...[
        '1',
        '23',
        '255',
        ' ',
        '\n',
        '(',
        ')',
        '-',
        '_',
        '?',
        '#',
        '&',
        '<',
        '"',
        'é',
        '。',
        '＠',
      ],
      ...['\u200b', '\u00ad', '\u2060', '\ufeff', 'xn--', 'co', 'uk', 'рф'],
    );
    const text = fc.array(pieces, { maxLength: 24 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(found(unlinked(given))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
