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

/** A server for benches that need several databases. */
export interface BenchServer {
  readonly version: string;
  /** The server's version and where it came from, for the report. */
  readonly words: string;
  /** Makes a database with this at the end of its name; gives its address. */
  create(name: string): Promise<string>;
  /** Drops what was made, and stops a server that was started for the bench. */
  stop(): Promise<void>;
}

/** BENCH_POSTGRES_URL, or a server that is started for the bench. */
export async function benchServer(): Promise<BenchServer> {
  const given = process.env['BENCH_POSTGRES_URL'];
  const own = given === undefined ? await startPostgres(settings) : null;
  const root = own?.url ?? given ?? '';
  const [row] = await onServer(root, 'SHOW server_version');
  const made: string[] = [];
  return {
    version: version(row),
    words: own
      ? `PostgreSQL ${version(row)}, started for the bench (${describe(settings)})`
      : `PostgreSQL ${version(row)}, given`,
    async create(suffix) {
      const name = ['clientele_bench', process.pid, suffix].filter(Boolean).join('_');
      await onServer(root, `CREATE DATABASE ${name}`);
      made.push(name);
      return new URL(`/${name}`, root).href;
    },
    async stop() {
      for (const name of made) await onServer(root, `DROP DATABASE ${name} WITH (FORCE)`);
      await own?.server.stop();
    },
  };
}

/** A new database on BENCH_POSTGRES_URL, or on a server that is started for the bench. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const server = await benchServer();
  return { url: await server.create(''), server: server.words, drop: () => server.stop() };
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
