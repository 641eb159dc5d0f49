import { postgres } from '../support/databases/postgres.js';
import globalSetup from '../support/global-setup.js';
import globalTeardown from '../support/global-teardown.js';
import type { SentRecording } from './messages.js';
import type { Operation } from './operation.js';
import { OPERATIONS } from './operations/all-operations.js';
import { chosenKinds, optionsOf, ROUNDS } from './options.js';
import { chosenPairs } from './pairs.js';
import { raceOn } from './racer-process.js';
import { noteWrites, type Recording, recordAll } from './recording.js';
import { faultLines, totalsText, writeCounts, writeRaceReport } from './report.js';
import { assertRoutesCovered } from './routes.js';
import { invariantOf } from './rules/outcome-rules.js';
import { Stage } from './stage.js';

/**
 * Races all pairs of operations that write a common row on every database that can be reached, each in a process of its own.
 * ROUNDS (25), DATABASES (as in `SQLite,MariaDB`), PAIRS (a pattern) and EVERY (every n-th pair) race less.
 */
async function run(): Promise<void> {
  const options = optionsOf(process.env);
  const began = performance.now();
  assertRoutesCovered(OPERATIONS);
  await globalSetup();
  try {
    const recordings = await recorded();
    const pairs = chosenPairs(recordings, options);
    for (const { one, other } of pairs) invariantOf(one, other);
    const kinds = chosenKinds(options);
    const sent = [...recordings].map(sentForm);
    const told = await Promise.all(
      kinds.map(({ name: database }) =>
        raceOn({ database, options, recordings: sent }, (pair) => {
          for (const line of faultLines(database, pair)) console.log(line);
        }),
      ),
    );
    const seconds = (performance.now() - began) / 1000;
    const outcome = { operations: OPERATIONS, pairs, told, seconds };
    console.log(totalsText(outcome));
    if (options.counts !== null) await writeCounts(options.counts, outcome);
    const isWhole = pairs.length === chosenPairs(recordings, optionsOf({})).length;
    if (options.rounds === ROUNDS && isWhole && kinds.length === 3) await writeRaceReport(outcome);
    if (told.some((each) => each.pairs.some(({ faults }) => faults.length > 0)))
      process.exitCode = 1;
  } finally {
    await globalTeardown();
  }
}

/** What each operation does alone. PostgreSQL tells most, and there is always one. */
async function recorded(): Promise<Map<Operation, Recording>> {
  const stage = await Stage.open(postgres);
  try {
    await noteWrites(stage);
    return await recordAll(stage, OPERATIONS);
  } finally {
    await stage.close();
  }
}

function sentForm([{ name }, { rows, moved, events }]: [Operation, Recording]): SentRecording {
  return { name, rows: [...rows], moved: [...moved], events };
}

run()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
