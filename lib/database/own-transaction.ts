import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs `work` in a transaction of the module's own, which reads what is committed, whatever level the host's own have.
 * At a higher one what is read is as old as the first read, parallel changes of one row undo each other, and on MySQL
 * and MariaDB a locking read that finds nothing locks the gap it looked into.
 */
export function ownTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  // SQLite has one writer at a time, and no such level.
  return dataSource.options.type === 'better-sqlite3'
    ? dataSource.transaction(work)
    : dataSource.transaction('READ COMMITTED', work);
}
