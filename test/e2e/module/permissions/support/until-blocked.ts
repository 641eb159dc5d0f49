import type { EntityManager } from 'typeorm';

/** How each database counts the statements that wait for a lock of another transaction. */
const WAITING: Readonly<Record<string, string>> = {
  postgres: `SELECT COUNT(*) AS waiting FROM pg_stat_activity
    WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  mysql: `SELECT COUNT(*) AS waiting FROM information_schema.innodb_trx t
    JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id
    WHERE t.trx_state = 'LOCK WAIT' AND p.db = DATABASE()`,
};

/** Resolves when another transaction waits for this one. On SQLite all others do from the start. */
export async function untilBlocked(manager: EntityManager): Promise<void> {
  const sql = WAITING[manager.connection.options.type];
  if (sql === undefined) return;
  for (;;) {
    const [row] = await manager.query<{ waiting: number | string }[]>(sql);
    if (Number(row?.waiting) > 0) return;
  }
}
