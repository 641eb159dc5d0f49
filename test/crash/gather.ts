import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

const ROWS = 1_000;

/**
 * Brings every row of the module's tables, and of what the test has written in the same transactions, from another database to
 * PostgreSQL. Their columns have the same names everywhere.
 */
export async function gather(from: DataSource, to: Client): Promise<void> {
  // Without triggers and foreign keys: the rows come as they are, in no order.
  await to.query('SET session_replication_role = replica');
  const own = from.entityMetadatas.filter(({ tableName }) => tableName.startsWith('clientele_'));
  for (const { tableName, target } of own)
    await bring(to, tableName, await from.getRepository(target).find());
  const changes = await from.query<object[]>('SELECT * FROM crash_changes ORDER BY n');
  for (const some of chunks(changes))
    await to.query(
      `INSERT INTO crash_changes (n, tx, kind, subject, member, types, detail)
        SELECT n, tx, kind, subject, member, types::text[], detail::jsonb FROM jsonb_to_recordset($1::jsonb)
          AS r (n bigint, tx text, kind text, subject text, member text, types text, detail text)`,
      [JSON.stringify(some)],
    );
  await bring(to, 'crash_host_rows', await from.query<object[]>('SELECT * FROM crash_host_rows'));
  await to.query('SET session_replication_role = DEFAULT');
}

async function bring(to: Client, table: string, rows: readonly object[]): Promise<void> {
  for (const some of chunks(rows))
    await to.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(some)],
    );
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) =>
    rows.slice(at * ROWS, (at + 1) * ROWS),
  );
}
