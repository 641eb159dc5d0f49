import { writeCounts } from './counts.js';
import { FaultyPostgres } from './faulty-postgres.js';
import { optionsOf } from './options.js';
import { print } from './report.js';
import { type Outcome, tryScenario } from './trial.js';

/**
 * Has everything around a host fail that a host leans on, one after another, while callers use it: they must be told so clearly and
 * soon, all must be well again by itself, and nothing may be lost, doubled or half done. FAULTS=short tries some, and for a
 * shorter time; any other value those with that in their names. SEED repeats the choices.
 */
async function run(): Promise<void> {
  const { scenarios, lasts, seed, counts } = optionsOf(process.env);
  const server = await FaultyPostgres.start();
  const outcomes: Outcome[] = [];
  const skipped: string[] = [];
  try {
    for (const [at, scenario] of scenarios.entries()) {
      const missing = scenario.missing?.() ?? null;
      if (missing === null) {
        const outcome = await tryScenario(scenario, `faults_${at}`, { server, lasts }, seed + at);
        print(outcome);
        outcomes.push(outcome);
      } else {
        console.log(`SKIPPED: ${scenario.name}, for ${missing}`);
        skipped.push(scenario.name);
      }
    }
  } finally {
    await server.stop();
  }
  const hasFailed = outcomes.some(({ faults }) => faults.length > 0);
  if (hasFailed) process.exitCode = 1;
  if (counts !== null && !hasFailed && skipped.length === 0) await writeCounts(counts, outcomes);
}

run()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
