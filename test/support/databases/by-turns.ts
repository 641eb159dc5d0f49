import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** Beginnings of the files whose tests databases answer differently: about locks, snapshots, collations and types. */
const ON_EVERY = '.ci/on-every-database.txt';

/**
 * The databases that a file of tests runs on. All of them; in a run with `TEST_BY_TURNS=17` one, which is another one with 18, but
 * for what databases answer differently. So CI goes through every file each day, and through every file on every database
 * in as many days as there are databases.
 */
export function byTurns<Kind>(kinds: readonly Kind[]): readonly Kind[] {
  const day = process.env['TEST_BY_TURNS'];
  if (!day) return kinds;
  const file = path.relative(ROOT, expect.getState().testPath ?? '');
  const always = readFileSync(path.join(ROOT, ON_EVERY), 'utf8').trim().split('\n');
  if (always.some((beginning) => file.startsWith(beginning))) return kinds;
  const place = createHash('sha256').update(file).digest().readUInt32BE(0);
  const turn = (place + Number(day)) % kinds.length;
  return kinds.slice(turn, turn + 1);
}
