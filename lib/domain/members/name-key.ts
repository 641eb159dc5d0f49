import { foldAccents, foldWords } from '../text/folded-text.js';

/** Most characters (code points) of a key. */
const MOST = 255;

/** Comes before every character of a name, so that a name stands before the longer ones that begin with it. */
const BEHIND = '\u0001';

/**
 * A name as lists sort it, compared byte by byte: by its letters without regard to accents, to case and to blanks, and
 * among equals by the accents. At most 255 characters: names that differ only behind them are equal, as names may be.
 */
export function nameKey(name: string): string {
  const letters = foldAccents(name);
  const accents = foldWords(name);
  return cut(accents === letters ? letters : `${letters}${BEHIND}${accents}`);
}

/** The first 255 characters of a key. */
export function cut(key: string): string {
  return Array.from(key).slice(0, MOST).join('');
}
