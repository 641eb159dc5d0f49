import { keepCounts, keptCounts, today } from '../reliability/kept-counts.js';
import type { Part } from './options.js';

/** What is kept of a part: numbers, and words for them. */
export type Counts = Readonly<Record<string, unknown>>;

/** Writes what a whole part has come to into `load.json` of a folder, and leaves the other parts. */
export async function writeCounts(
  folder: string,
  part: Part,
  counts: Counts,
  seconds: number,
): Promise<void> {
  const kept = { ...counts, seconds: Math.round(seconds), date: today() };
  await keepCounts(folder, 'load', { ...keptCounts<object>(folder, 'load'), [part]: kept });
}
