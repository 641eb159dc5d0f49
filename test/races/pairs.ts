import type { Operation } from './operation.js';
import type { Options } from './options.js';
import type { Recording } from './recording.js';

/** Two operations that meet at a row, or one that meets itself. */
export interface Pair {
  readonly one: Operation;
  readonly other: Operation;
  /** The rows at which they meet. */
  readonly rows: readonly string[];
  /** Whether neither writes any of them: they only wait for each other. */
  readonly isLockOnly: boolean;
}

/** Every pair of operations that has a row in common. */
function pairsOf(recordings: ReadonlyMap<Operation, Recording>): Pair[] {
  const all = [...recordings];
  return all.flatMap(([one, first], at) =>
    all.slice(at).flatMap(([other, second]) => {
      const rows = [...first.rows.keys()].filter((row) => second.rows.has(row));
      const isWritten = (row: string) =>
        first.rows.get(row) === 'writes' || second.rows.get(row) === 'writes';
      return rows.length === 0 ? [] : [{ one, other, rows, isLockOnly: !rows.some(isWritten) }];
    }),
  );
}

/** The pairs that are asked for. */
export function chosenPairs(
  recordings: ReadonlyMap<Operation, Recording>,
  { pairs, every }: Options,
): Pair[] {
  const named = new RegExp(pairs);
  return pairsOf(recordings)
    .filter((pair) => named.test(pairName(pair)))
    .filter((_, at) => at % every === 0);
}

/** What a pair is called. */
export function pairName({ one, other }: Pick<Pair, 'one' | 'other'>): string {
  return `${one.name} + ${other.name}`;
}
