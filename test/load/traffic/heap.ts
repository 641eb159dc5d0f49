/** The bytes that the heap of each host had in use after a collection. */
export interface HeapSample {
  readonly minute: number;
  readonly bytes: readonly number[];
}

/** From this minute on all code is compiled and every cache has what it holds. */
export const WARM = 5;

/** What a heap may have grown by from then on, as a part of it. */
const GROWTH = 0.1;

/** Each host's heap by then and at the end; null for a run that was over before. */
export function heapsCompared(samples: readonly HeapSample[]) {
  const warm = samples.find(({ minute }) => minute >= WARM);
  const last = samples.at(-1);
  if (!warm || !last || last === warm) return null;
  return warm.bytes.map((before, at) => ({ before, after: last.bytes[at] ?? NaN }));
}

/** Heaps that have grown. */
export function heapFaults(samples: readonly HeapSample[]): string[] {
  return (heapsCompared(samples) ?? []).flatMap(({ before, after }) =>
    after <= before * (1 + GROWTH)
      ? []
      : [`a heap grew from ${megabytes(before)} to ${megabytes(after)} after minute ${WARM}`],
  );
}

/** In words. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
