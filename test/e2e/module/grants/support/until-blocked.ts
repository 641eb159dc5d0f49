import type { EntityManager } from 'typeorm';

/**
 * How each database counts the statements that wait for a lock of another transaction. PostgreSQL shows a transaction
 * the same activity again and again, but its locks as they are.
 */
const WAITING: Readonly<Record<string, string>> = {
  postgres: `SELECT COUNT(*) AS waiting FROM pg_locks
    WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`,
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
