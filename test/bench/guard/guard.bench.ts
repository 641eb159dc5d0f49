import { type BenchServer, benchServer } from '../support/postgres.js';
import { type Builds, builds, installPeers } from './builds.js';
import { type Filled, filledMariaDb, filledPostgres, filledSqlite } from './databases.js';
import { type Million, measureMillion } from './million.js';
import { PLAN } from './plan.js';
import { writeGuardReport } from './report.js';
import { leaveResults } from './rows.js';
import { type Measured, measureSetting, type SeriesName } from './setting.js';
import type { Framework } from './job.js';
import { BASE, BY_HAND, BY_HAND_NAMED, FORMER, OURS, PACKAGES, type Variant } from './variants.js';

/** What the bench measures where, each a part of a run that `BENCH_ONLY` can choose by a piece of its name. */
interface Part {
  readonly framework: Framework;
  readonly database: Filled['name'];
  readonly series: readonly SeriesName[];
}

const PARTS: readonly Part[] = [
  { framework: 'Fastify', database: 'PostgreSQL', series: ['spread', 'hot', 'single'] },
  { framework: 'Express', database: 'PostgreSQL', series: ['spread', 'single'] },
  { framework: 'Fastify', database: 'SQLite', series: ['spread', 'single'] },
  { framework: 'Express', database: 'SQLite', series: ['spread'] },
  { framework: 'Fastify', database: 'MariaDB', series: ['spread'] },
];

/** Measures guarded requests over HTTP and writes `report.md`, and the results for docs/benchmarks.md. */
export async function guard(): Promise<void> {
  const built = builds();
  const packages = installPeers() ? PACKAGES : [];
  const measured: Measured[] = [];
  let million: Million | null = null;
  const server = await benchServer();
  try {
    for (const database of DATABASES) {
      const parts = PARTS.filter((part) => part.database === database && isChosen(nameOf(part)));
      const filled = parts.length > 0 ? await fill(database, server) : null;
      if (filled !== null) measured.push(...(await measureParts(parts, filled, built, packages)));
    }
    if (isChosen('million')) million = await measureMillion(server, built);
  } finally {
    await server.stop();
  }
  await writeGuardReport(server.words, measured, million);
  leaveResults(server.version, measured, million);
}

const DATABASES = ['PostgreSQL', 'SQLite', 'MariaDB'] as const;

function nameOf({ framework, database }: Part): string {
  return `${framework} ${database}`;
}

function isChosen(name: string): boolean {
  return name.toLowerCase().includes((process.env['BENCH_ONLY'] ?? '').toLowerCase());
}

/** All variants, or those that BENCH_VARIANTS names, as `b,b1`. */
function isWanted(name: string): boolean {
  return process.env['BENCH_VARIANTS']?.split(',').includes(name) ?? true;
}

/** A filled database; null for a MariaDB that was not given. */
async function fill(database: Filled['name'], server: BenchServer): Promise<Filled | null> {
  if (database === 'PostgreSQL') return filledPostgres(server, '', PLAN.members);
  if (database === 'SQLite') return filledSqlite(PLAN.members);
  const url = process.env['BENCH_MYSQL_URL'];
  return url ? filledMariaDb(url, PLAN.members) : null;
}

async function measureParts(
  parts: readonly Part[],
  filled: Filled,
  built: Builds,
  packages: readonly Variant[],
): Promise<Measured[]> {
  const measured: Measured[] = [];
  try {
    for (const part of parts) {
      const variants = [
        ...OURS,
        ...(built.base === undefined ? [] : BASE),
        ...(built.former === undefined ? [] : FORMER),
        ...(part.database === 'MariaDB' ? [] : [BY_HAND]),
        ...(part.database === 'PostgreSQL' ? [BY_HAND_NAMED] : []),
        ...(part === PARTS[0] ? packages : []),
      ].filter(({ name }) => isWanted(name));
      measured.push(await measureSetting(part.framework, filled, variants, built, part.series));
    }
  } finally {
    await filled.drop();
  }
  return measured;
}
