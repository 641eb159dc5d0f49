import type { DataSource } from 'typeorm';
import { isMySql } from './is-my-sql.js';

/**
 * SQL for the database's own time in epoch milliseconds. Leases and retries go by it: the processes of a host agree
 * on it, however their clocks differ, and moving the module's `Clock` moves no lease.
 */
export function databaseNow({ options }: DataSource): string {
  if (options.type === 'postgres')
    return 'CAST(EXTRACT(EPOCH FROM statement_timestamp()) * 1000 AS bigint)';
  if (isMySql(options))
    // UNIX_TIMESTAMP reads the session's local time, in which the hour that autumn repeats stands for two.
    return "TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(3)) DIV 1000";
  return `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;
}
