import type { DataSource } from 'typeorm';

/** What better-sqlite3 waits where the host does not say. */
const USUAL = 5_000;

/**
 * Milliseconds to wait for another process that holds the lock of the database's file, as the host's DataSource has it in
 * `timeout`; 0 where the database is no file.
 */
export function fileWait({ options }: DataSource): number {
  return options.type === 'better-sqlite3' ? (options.timeout ?? USUAL) : 0;
}
