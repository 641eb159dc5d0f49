import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXPLAINED } from './explained.js';
import { type MutationOutcome, outcomeOf } from './outcome.js';

const ROOT = path.resolve(__dirname, '../..');
const REPORT = path.join(ROOT, 'reports/mutation/mutation.json');

/** The part of the changes that tests have to see. */
const LEAST = 0.9;

/**
 * Has Stryker change the rules, one change at a time, and the tests run that reach it; fails unless nine of ten are seen, and each
 * of the others is explained. MUTATE names files, as in `lib/domain/members/*.ts`. What has not changed since the last run is not
 * tried again. With RELIABILITY_COUNTS set to a folder a run of everything leaves its counts there.
 */
function run(): void {
  const began = performance.now();
  const stryker = path.join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', 'test/mutation/stryker.config.mjs'],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, TEST_POSTGRES_URL: '' } },
  );
  if (status !== 0) throw new Error('Stryker has not come to an end.');
  const outcome = outcomeOf(REPORT, EXPLAINED);
  print(outcome);
  if (!isGood(outcome)) process.exitCode = 1;
  const folder = process.env['RELIABILITY_COUNTS'];
  if (folder && process.env['MUTATE'] === undefined && isGood(outcome))
    writeCounts(folder, outcome, (performance.now() - began) / 1000);
}

function isGood({ seen, mutants, unexplained, idle }: MutationOutcome): boolean {
  return seen >= LEAST * mutants && unexplained.length === 0 && idle.length === 0;
}

function print({ files, seen, mutants, unexplained, idle }: MutationOutcome): void {
  const part = mutants === 0 ? 100 : (100 * seen) / mutants;
  console.log(`${seen} of ${mutants} changes in ${files} files were seen: ${part.toFixed(1)} %.`);
  for (const { file, line, code, replacement } of unexplained)
    console.log(`UNEXPLAINED  ${file}:${line}  ${code}  ->  ${replacement}`);
  for (const { file, code, replacement } of idle)
    console.log(`EXPLAINED, BUT SEEN  ${file}  ${code}  ->  ${replacement}`);
}

function writeCounts(folder: string, outcome: MutationOutcome, seconds: number): void {
  const { files, mutants, seen, survivors } = outcome;
  const counts = {
    ...{ files, mutants, seen, explained: survivors.length },
    seconds: Math.round(seconds),
    date: new Date().toISOString().slice(0, 10),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'mutation.json'), `${JSON.stringify(counts, null, 2)}\n`);
}

run();
