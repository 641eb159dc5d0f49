import { type OwnPostgres, startPostgres } from '../support/global-setup.js';
import { mariaDb } from '../support/databases/mariadb.js';
import { countAll } from './counts.js';
import { crash, CRASHES } from './crashes.js';
import { execute, startDatabase } from './database.js';
import { type Kind, KINDS, type Setting, settingName, SETTINGS } from './databases.js';
import { Random } from './random.js';
import { neverDone, writeCounts } from './reliability.js';
import { type Outcome, reportText, writeCrashReport } from './report.js';
import { judge } from './rules.js';

/**
 * Crashes a host CRASHES times (200 if unset) on each database that can be reached, or on those that DATABASES names, as in
 * `SQLite,MariaDB`, with one process at a time and then with two, or with as many as INSTANCES says; then looks for broken rules.
 * SEED decides what is chosen and when it is killed; what meets what is up to the machine. With RELIABILITY_COUNTS set to a folder a
 * run of everything leaves its counts there, and writes `report.md`. Only a process dies, not the server: `fsync` may be off.
 */
async function run(): Promise<void> {
  const crashes = Number(process.env['CRASHES'] ?? CRASHES);
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const server = await startPostgres();
  const outcomes: Outcome[] = [];
  try {
    for (const setting of chosenSettings(process.env)) {
      console.log(`${settingName(setting)}: seed ${seed}, ${crashes} crashes.`);
      const outcome = await runOn(server, setting, { crashes, seed });
      console.log(`${reportText(outcome)}\n`);
      outcomes.push(outcome);
    }
  } finally {
    await server.server.stop();
  }
  console.log(`Never done: ${neverDone(outcomes).join(', ') || 'none'}.`);
  const counts = process.env['RELIABILITY_COUNTS'];
  const broken = outcomes.flatMap(({ verdicts }) =>
    verdicts.filter((each) => each.violations.length),
  );
  if (counts && outcomes.length === SETTINGS.length) {
    await writeCrashReport(outcomes);
    if (broken.length === 0) await writeCounts(counts, outcomes);
  }
  if (broken.length > 0) process.exitCode = 1;
}

async function runOn(
  server: OwnPostgres,
  setting: Setting,
  { crashes, seed }: { crashes: number; seed: number },
): Promise<Outcome> {
  const began = performance.now();
  const database = await startDatabase(server, setting);
  try {
    const { instances } = setting;
    const died = await crash(database, { instances, crashes, random: new Random(seed) });
    await database.gather();
    await execute(database.client, 'views.sql');
    return {
      seed,
      crashes: died,
      seconds: (performance.now() - began) / 1000,
      setting,
      database: database.title,
      counts: await countAll(database.client),
      verdicts: await judge(database.client),
    };
  } finally {
    await database.stop();
  }
}

/** Those that are asked for; a run must not pass by leaving one out. */
function chosenSettings({ DATABASES, INSTANCES }: NodeJS.ProcessEnv): readonly Setting[] {
  const wanted = DATABASES?.split(',') ?? KINDS.filter(isThere);
  const missing = wanted.filter((name) => !KINDS.some((kind) => kind === name && isThere(kind)));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')} to crash on.`);
  return SETTINGS.filter(
    ({ kind, instances }) =>
      wanted.includes(kind) && (INSTANCES === undefined || instances === Number(INSTANCES)),
  );
}

function isThere(kind: Kind): boolean {
  return kind !== 'MariaDB' || mariaDb.available();
}

run()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
