import type { DataSource } from 'typeorm';

/**
 * SQL for the database's own time in epoch milliseconds. Leases and retries go by it: the processes of a host agree
 * on it, however their clocks differ, and moving the module's `Clock` moves no lease.
 */
export function databaseNow({ options: { type } }: DataSource): string {
  if (type === 'postgres')
    return 'CAST(EXTRACT(EPOCH FROM statement_timestamp()) * 1000 AS bigint)';
  if (type === 'mysql' || type === 'mariadb')
    return 'CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)';
  return `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;
}
