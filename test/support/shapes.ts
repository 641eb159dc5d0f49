import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';

type IsSame = (one: object, other: object) => boolean;

/** How many hidden classes V8 has made for these objects. Ones that are made alike should share theirs. */
export function shapesOf(objects: readonly object[]): number {
  // Only V8 itself tells. It reads the body of a function as late as that is called.
  setFlagsFromString('--allow-natives-syntax');
  const isSame = runInThisContext('(one, other) => %HaveSameMap(one, other)') as IsSame;
  const kinds: object[] = [];
  for (const each of objects) if (!kinds.some((kind) => isSame(kind, each))) kinds.push(each);
  setFlagsFromString('--no-allow-natives-syntax');
  return kinds.length;
}
