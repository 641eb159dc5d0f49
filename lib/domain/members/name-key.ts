const MOST = 255;

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

/** A name as lists sort and search it: without regard to case, compared byte by byte, at most 255 characters. */
export function nameKey(name: string): string {
  return [...foldCase(name)].slice(0, MOST).join('');
}
