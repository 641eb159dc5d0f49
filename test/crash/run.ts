import { type OwnPostgres, startPostgres } from '../support/global-setup.js';
import { mariaDb } from '../support/databases/mariadb.js';
import { countAll } from './counts.js';
import { crash } from './crashes.js';
import { execute, startDatabase } from './database.js';
import { type Kind, KINDS } from './databases.js';
import { Random } from './random.js';
import { type Outcome, reportText, writeCrashReport } from './report.js';
import { judge } from './rules.js';

/** Kills of the run whose report is kept. */
const CRASHES = 200;

/**
 * Crashes a host CRASHES times (200 if unset) on each database that can be reached, or on those that DATABASES names, as in
 * `SQLite,MariaDB`, then looks for broken rules. SEED decides what is chosen and when it is killed; what meets what is up to the
 * machine. Only a process dies, not the server: `fsync` may be off.
 */
async function run(): Promise<void> {
  const crashes = Number(process.env['CRASHES'] ?? CRASHES);
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const server = await startPostgres();
  const outcomes: Outcome[] = [];
  try {
    for (const kind of chosenKinds(process.env['DATABASES'])) {
      console.log(`${kind}: seed ${seed}, ${crashes} crashes.`);
      const outcome = await runOn(server, kind, { crashes, seed });
      console.log(`${reportText(outcome)}\n`);
      outcomes.push(outcome);
    }
  } finally {
    await server.server.stop();
  }
  if (crashes === CRASHES && outcomes.length === KINDS.length) await writeCrashReport(outcomes);
  const broken = outcomes.flatMap(({ verdicts }) =>
    verdicts.filter((each) => each.violations.length),
  );
  if (broken.length > 0) process.exitCode = 1;
}

async function runOn(
  server: OwnPostgres,
  kind: Kind,
  { crashes, seed }: { crashes: number; seed: number },
): Promise<Outcome> {
  const began = performance.now();
  const database = await startDatabase(server, kind);
  try {
    const died = await crash(database, { crashes, random: new Random(seed) });
    await database.gather();
    await execute(database.client, 'views.sql');
    return {
      seed,
      crashes: died,
      seconds: (performance.now() - began) / 1000,
      kind,
      database: database.title,
      counts: await countAll(database.client),
      verdicts: await judge(database.client),
    };
  } finally {
    await database.stop();
  }
}

/** Those that are asked for; a run must not pass by leaving one out. */
function chosenKinds(wanted: string | undefined): readonly Kind[] {
  if (wanted === undefined)
    return KINDS.filter((kind) => kind !== 'MariaDB' || mariaDb.available());
  return wanted.split(',').map((name) => {
    const kind = KINDS.find((each) => each === name);
    if (!kind || (kind === 'MariaDB' && !mariaDb.available()))
      throw new Error(`There is no ${name} to crash on.`);
    return kind;
  });
}

run()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
