import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { clienteleEntities } from '../../../lib/schema/entities.js';
import { clienteleMigrations } from '../../../lib/schema/migrations/index.js';
import type { BenchServer } from '../support/postgres.js';
import { BenchProject } from './bench-project.entity.js';
import { fill, type Users } from './data.js';
import type { Address } from './job.js';

/** A filled database, and who is in it. */
export interface Filled {
  readonly name: 'PostgreSQL' | 'SQLite' | 'MariaDB';
  /** The database's version. */
  readonly version: string;
  readonly address: Address;
  readonly users: Users;
  drop(): Promise<void>;
}

/** A database on a PostgreSQL server; `more` fills it further before it is analyzed. */
export async function filledPostgres(
  server: BenchServer,
  name: string,
  members: number,
  more: (dataSource: DataSource) => Promise<unknown> = async () => {},
): Promise<Filled> {
  const address = { type: 'postgres', url: await server.create(name) } as const;
  const users = await prepared(address, members, async (dataSource) => {
    await more(dataSource);
    await dataSource.query('VACUUM (ANALYZE)');
  });
  // The server drops what it has made when it is stopped.
  return {
    name: 'PostgreSQL',
    version: server.version,
    address,
    users: users.users,
    drop: async () => {},
  };
}

/** A SQLite file with a write-ahead log. */
export async function filledSqlite(members: number): Promise<Filled> {
  const directory = await mkdtemp(path.join(tmpdir(), 'clientele-bench-'));
  const address = {
    type: 'better-sqlite3',
    database: path.join(directory, 'bench.sqlite'),
  } as const;
  const { users, version } = await prepared(address, members, async (dataSource) => {
    await dataSource.query('PRAGMA journal_mode = WAL');
    await dataSource.query('ANALYZE');
  });
  return {
    name: 'SQLite',
    version,
    address,
    users,
    drop: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A database on the server at BENCH_MYSQL_URL. */
export async function filledMariaDb(url: string, members: number): Promise<Filled> {
  const name = `clientele_bench_${process.pid}`;
  const on = async (sql: string) => {
    const server = await new DataSource({ type: 'mariadb', url }).initialize();
    await server.query(sql).finally(() => server.destroy());
  };
  await on(`CREATE DATABASE ${name}`);
  const address = { type: 'mariadb', url: new URL(`/${name}`, url).href } as const;
  const { users, version } = await prepared(address, members, async () => {});
  return {
    name: 'MariaDB',
    version,
    address,
    users,
    drop: () => on(`DROP DATABASE ${name}`),
  };
}

/** Makes the tables by the module's migrations and the host's by its entity, and fills them. */
async function prepared(
  address: Address,
  members: number,
  after: (dataSource: DataSource) => Promise<unknown>,
): Promise<{ users: Users; version: string }> {
  const dataSource = await new DataSource({
    ...address,
    entities: [...clienteleEntities, BenchProject],
    migrations: [...clienteleMigrations],
  }).initialize();
  try {
    await dataSource.runMigrations();
    await dataSource.query(address.type === 'mariadb' ? PROJECTS.replaceAll('"', '`') : PROJECTS);
    const users = await fill(dataSource, members);
    await after(dataSource);
    return { users, version: await versionOf(dataSource) };
  } finally {
    await dataSource.destroy();
  }
}

const PROJECTS = `CREATE TABLE bench_projects ("id" varchar(36) PRIMARY KEY, "portalId" varchar(36) NOT NULL, "name" varchar(200) NOT NULL)`;

async function versionOf(dataSource: DataSource): Promise<string> {
  const call = dataSource.options.type === 'better-sqlite3' ? 'sqlite_version()' : 'version()';
  const [row] = await dataSource.query<{ version: string }[]>(`SELECT ${call} AS version`);
  return /\d+(?:\.\d+)+/.exec(row?.version ?? '')?.[0] ?? '';
}
