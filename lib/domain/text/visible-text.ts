/**
 * What nobody sees: blanks, control characters, what Unicode leaves out of display (zero-width, bidi controls, soft
 * hyphens, variation selectors, Hangul fillers, tags, byte order marks), and what fonts draw as nothing.
 */
const UNSEEN =
  /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc\u{1d159}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');
const BLANKS = /[\p{White_Space}\u2800]+/gu;

/** Characters that an unseen one behind them gives another look, and how what follows them begins then. */
const LOOKS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /[\p{Extended_Pictographic}\p{Ideographic}]/u,
    /^(?:[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\u{e0020}-\u{e007e}]+\u{e007f})/u,
  ],
  // A joiner behind the virama of a script of India: the other half of a letter that Malayalam names end with.
  [/[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca]/u, /^[\u200c\u200d]/u],
];

/**
 * The text without what nobody sees at its ends; empty if nobody sees any of it. What is inside stays, and so does
 * what gives the last character its look, as in emoji and in rare ideographs.
 */
export function withoutUnseenEnds(text: string): string {
  const characters = Array.from(text);
  const first = characters.findIndex(isSeen);
  if (first < 0) return '';
  const last = characters.findLastIndex(isSeen);
  const seen = characters.slice(first, last + 1).join('');
  return seen + lookOf(characters[last] ?? '', characters.slice(last + 1).join(''));
}

/** Whether the text holds anything that nobody sees, blanks included. */
export function holdsUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** The text with one space for any blanks between words, and without all else that nobody sees. */
export function seenWords(text: string): string {
  return text.replace(BLANKS, ' ').replace(ALL_UNSEEN, spaceOnly).trim();
}

function spaceOnly(character: string): string {
  return character === ' ' ? ' ' : '';
}

function isSeen(character: string): boolean {
  return !UNSEEN.test(character);
}

function lookOf(character: string, unseen: string): string {
  const look = LOOKS.find(([taker]) => taker.test(character))?.[1];
  return look?.exec(unseen)?.[0] ?? '';
}
