import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { clienteleEntities } from '../../../lib/schema/entities.js';
import { clienteleMigrations } from '../../../lib/schema/migrations/index.js';
import { benchDatabase } from '../support/postgres.js';

type Database = Extract<DataSourceOptions, { type: 'postgres' | 'better-sqlite3' }>;

/** The databases that the hosts start on, with all tables. */
export interface Setting {
  readonly server: string;
  readonly folder: string;
  /** Options of a DataSource by the name of its database. */
  readonly databases: Readonly<Record<'PostgreSQL' | 'SQLite', Database>>;
  stop(): Promise<void>;
}

/** Makes the databases. */
export async function startSetting(): Promise<Setting> {
  const postgres = await benchDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'clientele-bench-'));
  const databases = {
    PostgreSQL: { type: 'postgres', url: postgres.url },
    SQLite: { type: 'better-sqlite3', database: path.join(folder, 'bench.sqlite') },
  } as const;
  for (const database of Object.values(databases)) await createTables(database);
  return {
    server: postgres.server,
    folder,
    databases,
    async stop() {
      await rm(folder, { recursive: true, force: true });
      await postgres.drop();
    },
  };
}

/** The module's tables, and the host's. */
async function createTables(database: Database): Promise<void> {
  const dataSource = await new DataSource({
    ...database,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
    migrationsRun: true,
  }).initialize();
  await dataSource.query('CREATE TABLE bench_reports (id integer PRIMARY KEY, title varchar(200))');
  await dataSource.destroy();
}
