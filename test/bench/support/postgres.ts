import { Client } from 'pg';
import { startPostgres } from '../../support/global-setup.js';

/** Enough to hold a bench's tables in memory: what is measured is the query, not the disk. */
const settings = { shared_buffers: '1GB', max_wal_size: '4GB', autovacuum: 'off' };

/** A new database on a server that stays the same for the whole bench. */
export interface BenchDatabase {
  readonly url: string;
  /** The server's version and where it came from, for the report. */
  readonly server: string;
  drop(): Promise<void>;
}

/** A new database on BENCH_POSTGRES_URL, or on a server that is started for the bench. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const given = process.env['BENCH_POSTGRES_URL'];
  const own = given === undefined ? await startPostgres(settings) : null;
  const root = own?.url ?? given ?? '';
  const name = `clientele_bench_${process.pid}`;
  const [row] = await onServer(root, 'SHOW server_version');
  await onServer(root, `CREATE DATABASE ${name}`);
  return {
    url: new URL(`/${name}`, root).href,
    server: own
      ? `PostgreSQL ${version(row)}, started for the bench (${describe(settings)})`
      : `PostgreSQL ${version(row)}, given`,
    async drop() {
      await onServer(root, `DROP DATABASE ${name} WITH (FORCE)`);
      await own?.server.stop();
    },
  };
}

async function onServer(root: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: new URL('/postgres', root).href });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function version(row: Record<string, unknown> | undefined): string {
  return String(row?.['server_version']).split(' ')[0] ?? '';
}

function describe(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
