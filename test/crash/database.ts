import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource, In } from 'typeorm';
import { UNFINISHED } from '../../lib/domain/exports/export-status.js';
import { AT_WORK } from '../../lib/domain/imports/import-status.js';
import { ExportEntity } from '../../lib/schema/export.entity.js';
import { ImportEntity } from '../../lib/schema/import.entity.js';
import { mariaDb } from '../support/databases/mariadb.js';
import { sqlite } from '../support/databases/sqlite.js';
import type { OwnPostgres } from '../support/global-setup.js';
import { type Address, crashDatabase, type Kind, type Setting } from './databases.js';
import { gather } from './gather.js';
import { makeKnownPeople } from './people.js';
import { changeTables } from './triggers.js';

/** The database that survives all crashes, and the one on PostgreSQL in which it is judged: which may be the same. */
export interface CrashDatabase {
  readonly address: Address;
  /** The URL of the one in which it is judged. */
  readonly journal: string;
  /** How the report calls it. */
  readonly title: string;
  /** A connection to the one in which it is judged. */
  readonly client: Client;
  /** The folder of what is exported. */
  readonly files: string;
  /** Has the time pass that exports and imports are left to those who run them: nobody lives any more. */
  lapse(): Promise<void>;
  /** Resolves when no process that died has a statement under way any more, and everything is where it is judged. */
  gather(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes the databases for one run, with the module's tables and those of the test. */
export async function startDatabase(
  { url: root, server }: OwnPostgres,
  { kind, instances }: Setting,
): Promise<CrashDatabase> {
  const name = `crash_${kind.toLowerCase()}_${instances}`;
  await server.createDatabase(name);
  const journal = `${root}/${name}`;
  const judged = { kind: 'PostgreSQL', at: journal } as const;
  await migrate(judged, () => Promise.resolve());
  const client = new Client({ connectionString: journal });
  await client.connect();
  await execute(client, 'tables.sql');
  const files = await mkdtemp(path.join(tmpdir(), 'clientele-crash-'));
  if (kind !== 'PostgreSQL') return elsewhere(kind, { journal, client, files });
  await execute(client, 'triggers.sql');
  await withDataSource(judged, makeKnownPeople);
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  const version = String(rows[0]?.server_version).split(' ')[0] ?? '';
  return {
    address: judged,
    journal,
    title: `PostgreSQL ${version} (fsync off: only the host dies, not the server)`,
    client,
    files,
    async lapse() {
      await aloneOnPostgres(client);
      await withDataSource(judged, endLeases);
    },
    gather: () => aloneOnPostgres(client),
    async stop() {
      await client.end();
      await rm(files, { recursive: true });
    },
  };
}

/** Another database, whose rows are brought to PostgreSQL to be judged there by the same rules. */
async function elsewhere(
  kind: Exclude<Kind, 'PostgreSQL'>,
  given: Pick<CrashDatabase, 'journal' | 'client' | 'files'>,
): Promise<CrashDatabase> {
  const { options, drop } = await (kind === 'SQLite' ? sqlite : mariaDb).provision({ file: true });
  const at = String('url' in options ? options.url : options.database);
  const address: Address = { kind, at };
  const version = await migrate(address, async (dataSource) => {
    for (const statement of changeTables(kind)) await dataSource.query(statement);
    await makeKnownPeople(dataSource);
    const of = kind === 'SQLite' ? 'sqlite_version()' : 'VERSION()';
    const [row] = await dataSource.query<{ version: string }[]>(`SELECT ${of} AS version`);
    return row?.version ?? '';
  });
  return {
    ...given,
    address,
    title: `${kind} ${version}`,
    lapse: () =>
      withDataSource(address, async (dataSource) => {
        if (kind === 'MariaDB') await aloneOnMariaDb(dataSource);
        await endLeases(dataSource);
      }),
    gather: () =>
      withDataSource(address, async (dataSource) => {
        if (kind === 'MariaDB') await aloneOnMariaDb(dataSource);
        await gather(dataSource, given.client);
      }),
    async stop() {
      await given.client.end();
      await rm(given.files, { recursive: true });
      await drop();
    },
  };
}

/** Has the leases of exports and imports end as they do with time. */
async function endLeases(dataSource: DataSource): Promise<void> {
  const LONG_AGO = { leaseUntil: 1 };
  await dataSource.getRepository(ExportEntity).update({ status: In([...UNFINISHED]) }, LONG_AGO);
  await dataSource.getRepository(ImportEntity).update({ status: In([...AT_WORK]) }, LONG_AGO);
}

/** Runs the statements of a file of this folder. */
export async function execute(client: Client, file: string): Promise<void> {
  await client.query(await readFile(path.join(__dirname, file), 'utf8'));
}

async function migrate<T>(
  address: Address,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  return withDataSource(address, async (dataSource) => {
    await dataSource.runMigrations();
    return work(dataSource);
  });
}

async function withDataSource<T>(
  address: Address,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await new DataSource(crashDatabase(address)).initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

interface Others {
  readonly others: unknown;
}

/** The connections of processes that died: what they had sent is still carried out. Whoever asks has one or several itself. */
const OTHERS = {
  PostgreSQL: `SELECT count(*) AS others FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  MariaDB: `SELECT COUNT(*) AS others FROM information_schema.processlist
    WHERE db = DATABASE() AND id <> CONNECTION_ID()`,
} as const;

function aloneOnPostgres(client: Client): Promise<void> {
  return alone(async () => (await client.query<Others>(OTHERS.PostgreSQL)).rows[0]?.others);
}

function aloneOnMariaDb(dataSource: DataSource): Promise<void> {
  return alone(async () => (await dataSource.query<Others[]>(OTHERS.MariaDB))[0]?.others);
}

async function alone(others: () => Promise<unknown>): Promise<void> {
  while (Number(await others()) > 0) await pause(20);
}
