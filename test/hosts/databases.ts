import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';

/** The databases that hosts run on. */
export type DatabaseName = 'SQLite' | 'PostgreSQL' | 'MariaDB';

/** An empty database. */
export interface EmptyDatabase {
  readonly url: string;
  /** The server's name and version. */
  readonly version: string;
  drop(): Promise<void>;
}

/** The run's set-up starts a server where none is named. */
const postgresUrl = () => process.env['TEST_POSTGRES_URL'] ?? '';

const MARIADB = process.env['TEST_MYSQL_URL'] ?? 'mysql://root@127.0.0.1:3306';

/** Makes an empty database, on PostgreSQL with a schema if one is named; a file of SQLite stands in the folder. Rejects where there is no such server. */
export async function emptyDatabase(
  kind: DatabaseName,
  folder: string,
  schema?: string,
): Promise<EmptyDatabase> {
  const name = `clientele_host_${randomBytes(6).toString('hex')}`;
  if (kind === 'SQLite') {
    const file = path.join(folder, `${name}.sqlite`);
    const drop = () => rm(file, { force: true });
    return { url: `sqlite:${file}`, version: 'SQLite', drop };
  }
  const server = kind === 'PostgreSQL' ? postgres : mariadb;
  await server.execute(server.creating(name));
  if (schema !== undefined) await inPostgres(name, `CREATE SCHEMA "${schema}"`);
  return {
    url: `${server.url()}/${name}`,
    version: await server.version(),
    drop: () => server.execute(server.dropping(name)),
  };
}

const postgres = {
  url: postgresUrl,
  creating: (name: string) => `CREATE DATABASE ${name}`,
  dropping: (name: string) => `DROP DATABASE ${name} WITH (FORCE)`,
  execute: (sql: string) => withPostgres((client) => client.query(sql)).then(() => undefined),
  version: () =>
    withPostgres(async (client) => {
      const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
      return `PostgreSQL ${(rows[0]?.server_version ?? '').split(' ')[0] ?? ''}`;
    }),
};

const mariadb = {
  url: () => MARIADB,
  creating: (name: string) => `CREATE DATABASE ${name} CHARACTER SET utf8mb4`,
  dropping: (name: string) => `DROP DATABASE ${name}`,
  execute: (sql: string) =>
    withMariadb((connection) => connection.query(sql)).then(() => undefined),
  version: () =>
    withMariadb(async (connection) => {
      const [rows] = await connection.query('SELECT VERSION() AS version');
      const [{ version }] = rows as unknown as [{ version: string }];
      return `MariaDB ${version.split('-')[0] ?? ''}`;
    }),
};

function inPostgres(database: string, sql: string): Promise<unknown> {
  return withPostgres((client) => client.query(sql), database);
}

async function withPostgres<T>(
  work: (client: Client) => Promise<T>,
  database = 'postgres',
): Promise<T> {
  const client = new Client({ connectionString: `${postgresUrl()}/${database}` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function withMariadb<T>(
  work: (connection: Awaited<ReturnType<typeof createConnection>>) => Promise<T>,
): Promise<T> {
  const connection = await createConnection(MARIADB);
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}
