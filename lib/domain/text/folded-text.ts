import { seenWords } from './visible-text.js';

/** Marks of no script of their own, which are accents, the points that Hebrew, Arabic and Syriac leave out, and nuktas. */
const MARKS =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\u093c\u09bc\u0a3c\u0abc\u0b3c\u0c3c\u0cbc]/gu;

/** What Unicode does not take apart though people do: each letter of a word, and what it is found by. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['þ', 'th'],
    ['ðđɖɗƌȡ', 'd'],
    ['øɵɔ', 'o'],
    ['łƚɫⱡ', 'l'],
    ['ħⱨɦ', 'h'],
    ['ŧƫƭʈⱦ', 't'],
    ['ŋɲƞɳ', 'n'],
    ['ĸ', 'q'],
    ['ⱥ', 'a'],
    ['ƀɓƃ', 'b'],
    ['ƈȼ', 'c'],
    ['əǝɛɇ', 'e'],
    ['ƒ', 'f'],
    ['ǥɠ', 'g'],
    ['ɨ', 'i'],
    ['ɉȷ', 'j'],
    ['ƙⱪ', 'k'],
    ['ɱ', 'm'],
    ['ƥᵽ', 'p'],
    ['ɋ', 'q'],
    ['ɍɽ', 'r'],
    ['ʂȿ', 's'],
    ['ʉ', 'u'],
    ['ʋ', 'v'],
    ['ƴɏ', 'y'],
    ['ƶȥɀʐⱬʒ', 'z'],
    ['ґғ', 'г'],
    ['қҡҝ', 'к'],
    ['ңҥ', 'н'],
    ['ө', 'о'],
    ['үұ', 'у'],
    ['ҳ', 'х'],
    ['ҷҹ', 'ч'],
    ['ҙ', 'з'],
    ['ҫ', 'с'],
    ['ә', 'а'],
    // Keyboards of Persian and of Arabic.
    ['یى', 'ي'],
    ['ک', 'ك'],
    ['ة', 'ه'],
    ['ـ', ''],
    ['‘’ʼʻ′`ꞌ', "'"],
    ['‐‒–—−', '-'],
  ].flatMap(([letters = '', plain = '']) => Array.from(letters, (letter) => [letter, plain])),
);
const NOT_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

/**
 * Text without regard to case or to how its characters are composed: what looks alike but for its case is the same.
 * Upper case first, for it writes out what lower case keeps apart: ß and ẞ as ss, and every sigma alike. The dot of a
 * Turkish İ is left out and ı is an i, so that each finds the others.
 */
export function foldCase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('ς', 'σ')
    .normalize('NFKC');
}

/** Text without regard to case, blanks and what nobody sees: the words of it, one space between them. */
export function foldWords(text: string): string {
  return seenWords(foldCase(text));
}

/** Text as it is searched: as `foldWords` has it, and without accents. */
export function foldAccents(text: string): string {
  const bare = foldWords(text).normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return seenWords(bare.replace(NOT_PLAIN, (letter) => PLAIN.get(letter) ?? letter));
}
