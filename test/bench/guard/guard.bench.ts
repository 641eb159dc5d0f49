import { benchServer } from '../support/postgres.js';
import { type Builds, builds, installPeers } from './builds.js';
import { type Filled, filledMariaDb, filledPostgres, filledSqlite } from './databases.js';
import { type Million, measureMillion } from './million.js';
import { PLAN } from './plan.js';
import { writeGuardReport } from './report.js';
import { leaveResults } from './rows.js';
import { type Measured, measureSetting } from './setting.js';
import { BASE, BY_HAND, BY_HAND_NAMED, OURS, PACKAGES, type Variant } from './variants.js';

/** Measures guarded requests over HTTP and writes `report.md`, and the results for docs/benchmarks.md. */
export async function guard(): Promise<void> {
  const built = builds();
  const packages = installPeers() ? PACKAGES : [];
  const server = await benchServer();
  const measured: Measured[] = [];
  let million: Million;
  try {
    const postgres = await filledPostgres(server, '', PLAN.members);
    const ours = [...OURS, ...(built.base === undefined ? [] : BASE)];
    const byHand = [BY_HAND, BY_HAND_NAMED];
    measured.push(
      await measureSetting('Fastify', postgres, [...ours, ...byHand, ...packages], built, [
        'spread',
        'hot',
        'single',
      ]),
      await measureSetting('Express', postgres, [...ours, ...byHand], built, ['spread', 'single']),
      ...(await onFiles(ours, built)),
    );
    million = await measureMillion(server, built);
  } finally {
    await server.stop();
  }
  await writeGuardReport(server.words, measured, million);
  leaveResults(server.version, measured, million);
}

/** What is measured without PostgreSQL. */
async function onFiles(ours: readonly Variant[], built: Builds): Promise<Measured[]> {
  const measured: Measured[] = [];
  const on = async (filled: Filled, work: () => Promise<void>) => {
    try {
      await work();
    } finally {
      await filled.drop();
    }
  };
  const sqlite = await filledSqlite(PLAN.members);
  await on(sqlite, async () => {
    const variants = [...ours, BY_HAND];
    measured.push(
      await measureSetting('Fastify', sqlite, variants, built, ['spread', 'single']),
      await measureSetting('Express', sqlite, variants, built, ['spread']),
    );
  });
  const url = process.env['BENCH_MYSQL_URL'];
  if (!url) return measured;
  const mariaDb = await filledMariaDb(url, PLAN.members);
  await on(mariaDb, async () => {
    measured.push(await measureSetting('Fastify', mariaDb, ours, built, ['spread']));
  });
  return measured;
}
