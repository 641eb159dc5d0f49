import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs `work` in a transaction of the module's own. On MySQL and MariaDB it reads what is committed: at their usual
 * level a locking read that finds nothing locks the gap it looked into, so that callers who insert at the same place
 * deadlock, and what is read is as old as the first read.
 */
export function ownTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const { type } = dataSource.options;
  return type === 'mysql' || type === 'mariadb'
    ? dataSource.transaction('READ COMMITTED', work)
    : dataSource.transaction(work);
}
