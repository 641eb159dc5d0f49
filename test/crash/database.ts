import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { startPostgres } from '../support/global-setup.js';
import { crashDatabase } from './world.js';

/** The database that survives all crashes. */
export interface CrashDatabase {
  readonly url: string;
  readonly version: string;
  /** A connection of the parent's. */
  readonly client: Client;
  stop(): Promise<void>;
}

/** Starts PostgreSQL with the module's tables and those of the test. */
export async function startDatabase(): Promise<CrashDatabase> {
  const { url: root, server } = await startPostgres();
  await server.createDatabase('crash');
  const url = `${root}/crash`;
  const dataSource = await new DataSource(crashDatabase(url)).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  const client = new Client({ connectionString: url });
  await client.connect();
  await execute(client, 'tables.sql');
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  return {
    url,
    version: String(rows[0]?.server_version).split(' ')[0] ?? '',
    client,
    async stop() {
      await client.end();
      await server.stop();
    },
  };
}

/** Runs the statements of a file of this folder. */
export async function execute(client: Client, file: string): Promise<void> {
  await client.query(await readFile(path.join(__dirname, file), 'utf8'));
}

/** Resolves when no process that died has a statement under way any more: what it had sent is still carried out. */
export async function alone(client: Client): Promise<void> {
  const others = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  while ((await client.query(others)).rowCount) await pause(20);
}
