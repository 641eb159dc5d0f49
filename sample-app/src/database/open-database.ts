import { DataSource, type DataSourceOptions } from 'typeorm';
import { withDatabaseLock } from './database-lock.js';
import { withoutTimeouts } from './database-options.js';

/** Connects, with the tables of the app and of the module brought up to date: by one instance at a time. */
export async function openDatabase(given: DataSourceOptions): Promise<DataSource> {
  const options = await forServer(given);
  // In memory there is one connection, and a file has no limits on statements.
  if (options.type !== 'better-sqlite3') {
    await use(withoutTimeouts(options), migrate);
    return new DataSource(options).initialize();
  }
  const dataSource = await new DataSource(options).initialize();
  await migrate(dataSource);
  return dataSource;
}

/** MariaDB answers to `mysql:`, too, but has other types and defaults: it says what it is. */
async function forServer(options: DataSourceOptions): Promise<DataSourceOptions> {
  if (options.type !== 'mysql') return options;
  const version = await use({ ...options, entities: [], migrations: [] }, async (dataSource) => {
    const [row] = await dataSource.query<{ version: string }[]>('SELECT VERSION() AS version');
    return row?.version ?? '';
  });
  return /mariadb/i.test(version) ? { ...options, type: 'mariadb' } : options;
}

async function migrate(dataSource: DataSource): Promise<void> {
  await withDatabaseLock(dataSource, 'migrations', () => dataSource.runMigrations());
}

/** Lends a connection for a while. */
async function use<T>(
  options: DataSourceOptions,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await new DataSource({ ...options, subscribers: [] }).initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
