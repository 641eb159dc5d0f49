/** Shows nothing and lets no line break; no address may hold it, so none goes on behind it. */
const JOINER = '\u2060';

const DOT = '.\u3002\uff0e\uff61\u2024';

/** What makes an ellipsis or the end of a sentence no address. */
const BEHIND_DOT = String.raw`(?:(?![${DOT}])\S|\ufeff)`;

const SLASH = '/\\\\\uff0f\uff3c';

/**
 * Where mail clients see an address: between the numbers of one, at dots that something follows (a date or a decimal
 * number is none), at `@`, behind the name of a scheme, between slashes, and in the one host without a dot. Each part is
 * found in one pass, however long the text.
 */
const ADDRESS_PARTS = new RegExp(
  [
    String.raw`(?<!\d)\d{1,3}(?:\.\d{1,3}){3}`,
    String.raw`(?<!\d)[${DOT}](?=${BEHIND_DOT})|[${DOT}](?=(?!\d)${BEHIND_DOT})|(?<=www)[${DOT}]`,
    '[@\uff20\ufe6b]',
    String.raw`(?<=\p{L}):(?=\S)|:(?=[${SLASH}])`,
    `(?<=[${SLASH}])[${SLASH}]`,
    '(?<=local)(?=host)',
  ].join('|'),
  'giu',
);

const MARKS = new RegExp(`[${DOT}]`, 'gu');

/**
 * The text in which no mail client finds an address to make a link of, by characters that nobody sees around what makes
 * one: it reads as before. Names and messages are what strangers write into the mails of an agency.
 */
export function unlinked(text: string): string {
  return text.replace(ADDRESS_PARTS, (part) =>
    part.length > 1 ? part.replace(MARKS, around) : around(part),
  );
}

function around(mark: string): string {
  return mark === '' ? JOINER : `${JOINER}${mark}${JOINER}`;
}
