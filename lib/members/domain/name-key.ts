const MOST = 255;

/** A name as lists sort and search it: NFKC-normalized and lower-cased, compared byte by byte. */
export function nameKey(name: string): string {
  return [...name.normalize('NFKC').toLowerCase()].slice(0, MOST).join('');
}
