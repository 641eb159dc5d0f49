import { foldCase } from './folded-text.js';

/** Most signs that may be wrong in a name, and how many of its signs there are for each. */
const WRONG_MOST = 3;
const SIGNS_EACH = 3;

/** Longer names are compared with none: what it costs grows with the square of their length. */
const LENGTH_MOST = 100;

/**
 * The one of these names that was probably meant: the nearest by signs left out, added, mistaken or swapped, whatever the case.
 * Null where none is near.
 */
export function nearestName(meant: string, names: Iterable<string>): string | null {
  const text = foldCase(meant);
  if (text.length > LENGTH_MOST) return null;
  let most = Math.min(WRONG_MOST, Math.max(1, Math.floor(text.length / SIGNS_EACH)));
  let nearest: string | null = null;
  for (const name of names) {
    const wrong = distance(text, foldCase(name), most);
    if (wrong > most || (nearest !== null && wrong === most)) continue;
    [nearest, most] = [name, wrong];
  }
  return nearest;
}

/** How many signs differ, of which two that are swapped count once; more than `most` where it is more than that. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return at(row, other.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
