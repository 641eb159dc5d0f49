import { crash } from './crashes.js';
import { countAll } from './counts.js';
import { alone, execute, startDatabase } from './database.js';
import { Random } from './random.js';
import { reportText, writeCrashReport } from './report.js';
import { judge } from './rules.js';

/** Kills of the run whose report is kept. */
const CRASHES = 200;

/**
 * Crashes a host CRASHES times (200 if unset), then looks for broken rules. SEED decides what is chosen and when it is
 * killed; what meets what is up to the machine. Only a process dies, not the server: `fsync` may be off.
 */
async function run(): Promise<void> {
  const crashes = Number(process.env['CRASHES'] ?? CRASHES);
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const began = performance.now();
  const database = await startDatabase();
  console.log(`Seed ${seed}, ${crashes} crashes.`);
  try {
    const died = await crash(database.url, { crashes, random: new Random(seed) });
    await alone(database.client);
    await execute(database.client, 'views.sql');
    const outcome = {
      seed,
      crashes: died,
      seconds: (performance.now() - began) / 1000,
      database: `PostgreSQL ${database.version} (fsync off: only the host dies, not the server)`,
      counts: await countAll(database.client),
      verdicts: await judge(database.client),
    };
    console.log(reportText(outcome));
    if (crashes === CRASHES) await writeCrashReport(outcome);
    if (outcome.verdicts.some(({ violations }) => violations.length > 0)) process.exitCode = 1;
  } finally {
    await database.stop();
  }
}

run()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
