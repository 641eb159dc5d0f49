import { locale, type T } from '../../words/index.js';

/** Most rows and bytes of a file, as the server has them. */
export const ROWS_MOST = 50_000;
const BYTES_MOST = 32 * 1024 * 1024;

const KINDS = /\.(csv|tsv|txt)$/i;

/** What the browser offers to choose from. */
export const ACCEPT = '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values';

/** Why a file cannot be handed in, in words; null if it can. */
export function fileFault({ name, size, type }: File, t: T): string | null {
  if (!KINDS.test(name) && !type.startsWith('text/')) return t('imports.notCsv', { name });
  if (size === 0) return t('imports.empty', { name });
  if (size > BYTES_MOST)
    return t('imports.tooBig', { name, size: sizeText(size), most: sizeText(BYTES_MOST) });
  return null;
}

/** What a file may be, in words. */
export function limitText(t: T): string {
  const rows = new Intl.NumberFormat(locale()).format(ROWS_MOST);
  return t('imports.limits', { rows, size: sizeText(BYTES_MOST) });
}

function sizeText(bytes: number): string {
  const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale(), format).format(bytes / 1024 / 1024);
}
