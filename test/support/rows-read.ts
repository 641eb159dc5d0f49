import type { DataSource } from 'typeorm';
import type { TestDatabase } from './databases.js';

type Counters = { total: number | string }[];

/**
 * Runs `work` and gives how many rows and index entries the server read meanwhile, by its own count. The DataSource must
 * have one connection, for the counts are a session's. SQLite does not count.
 */
export async function rowsRead(
  db: TestDatabase,
  dataSource: DataSource,
  work: () => Promise<unknown>,
): Promise<number> {
  const count = db.name === 'PostgreSQL' ? countOfPostgres : countOfMariaDb;
  const before = await count(dataSource);
  const between = await count(dataSource);
  await work();
  const after = await count(dataSource);
  // Counting reads something, too.
  return after - between - (between - before);
}

async function countOfPostgres(dataSource: DataSource): Promise<number> {
  await dataSource.query('SELECT pg_stat_force_next_flush()');
  const [row] = await dataSource.query<Counters>(`
    SELECT (SELECT sum(seq_tup_read) FROM pg_stat_user_tables)
      + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes) AS total`);
  return Number(row?.total);
}

async function countOfMariaDb(dataSource: DataSource): Promise<number> {
  const [row] = await dataSource.query<Counters>(`
    SELECT SUM(VARIABLE_VALUE) AS total FROM information_schema.SESSION_STATUS
    WHERE VARIABLE_NAME LIKE 'Handler_read%'`);
  return Number(row?.total);
}
