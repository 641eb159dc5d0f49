import { databaseKinds } from '../support/databases.js';
import { postgres } from '../support/databases/postgres.js';
import { OPERATIONS } from './operations/all-operations.js';
import { pairName, pairsOf } from './pairs.js';
import { noteWrites, recordAll } from './recording.js';
import { playRounds } from './rounds.js';
import { Stage } from './stage.js';
async function main() {
  const rec = await Stage.open(postgres);
  await noteWrites(rec);
  const recordings = await recordAll(rec, OPERATIONS);
  await rec.close();
  let pairs = pairsOf(recordings);
  const only = process.env['ONLY'];
  if (only) pairs = pairs.filter((p) => new RegExp(only).test(pairName(p)));
  const step = Number(process.env['STEP'] ?? 1);
  pairs = pairs.filter((_, i) => i % step === 0);
  console.log(pairs.length, 'pairs');
  for (const kind of databaseKinds.filter(({ name }) => new RegExp(process.env['DB'] ?? '.').test(name))) {
    const stage = await Stage.open(kind);
    const began = Date.now();
    let calls = 0, restarts = 0, busy = 0, bad = 0;
    for (const mode of (process.env['MODES'] ?? 'own,joined').split(',') as ('own' | 'joined')[])
      for (const pair of pairs) {
        if (mode === 'joined' && !(pair.one.joins || pair.other.joins)) continue;
        const r = await playRounds(stage, recordings, pair, { rounds: Number(process.env['ROUNDS'] ?? 2), mode });
        calls += r.calls; restarts += r.restarts; busy += r.busy;
        if (r.busy) console.log('busy', kind.name, mode, pairName(pair), r.busy);
        if (r.faults.length) { bad++; console.log('FAIL', kind.name, mode, pairName(pair), r.faults.length); for (const f of r.faults.slice(0, 3)) console.log('    ', f.slice(0, 400)); }
      }
    console.log(kind.name, { calls, restarts, busy, bad }, (Date.now() - began) / 1000);
    await stage.close();
  }
}
main().catch((e) => { console.error(e); }).finally(() => process.exit());
