import { foldCase } from '../text/folded-text.js';

/** Most bytes (UTF-8) of a name without number and extension: file systems stop at 255. */
const BYTES_MOST = 180;

/** What file systems or shells refuse or take for something else: separators, wildcards, control and direction marks. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]/gu;

/** Devices of Windows, whatever extension follows. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/iu;

/** A name as a file of any system can have it, without extension; `fallback` if nothing of it is left. */
export function safeFileName(name: string, fallback: string): string {
  const shown = name.toWellFormed().normalize('NFC').replace(UNSAFE, '_');
  const kept = trimmed(shortened(trimmed(shown)));
  if (kept === '') return fallback;
  return RESERVED.test(kept) ? `_${kept}` : kept;
}

/** Gives out file names, no two of which are the same on a system that ignores case or composition. */
export class FileNames {
  private readonly taken = new Set<string>();
  private readonly numbers = new Map<string, number>();

  /** `extension` goes with its dot, `fallback` is for a name of which nothing is safe. */
  constructor(
    private readonly extension: string,
    private readonly fallback: string,
  ) {}

  /** The next file's name: `Name.csv`, and if that is taken `Name (2).csv`. */
  next(name: string): string {
    const stem = safeFileName(name, this.fallback);
    const key = foldCase(stem);
    let number = this.numbers.get(key) ?? 1;
    while (this.taken.has(foldCase(numbered(stem, number)))) number += 1;
    this.numbers.set(key, number + 1);
    const free = numbered(stem, number);
    this.taken.add(foldCase(free));
    return `${free}${this.extension}`;
  }
}

function numbered(stem: string, number: number): string {
  return number === 1 ? stem : `${stem} (${number})`;
}

/** Windows drops dots and spaces at the end; those in front hide a file. In one pass, however many stand within. */
function trimmed(name: string): string {
  const begun = name.replace(/^[\s.]+/u, '');
  let end = begun.length;
  while (/[\s.]/u.test(begun.charAt(end - 1))) end -= 1;
  return begun.slice(0, end);
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > BYTES_MOST) break;
    kept += character;
  }
  return kept;
}
