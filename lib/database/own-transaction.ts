import type { DataSource, EntityManager } from 'typeorm';
import { isMySql } from './is-my-sql.js';

/**
 * Runs `work` in a transaction of the module's own. On MySQL and MariaDB it reads what is committed: at their usual
 * level a locking read that finds nothing locks the gap it looked into, so that callers who insert at the same place
 * deadlock, and what is read is as old as the first read.
 */
export function ownTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return isMySql(dataSource.options)
    ? dataSource.transaction('READ COMMITTED', work)
    : dataSource.transaction(work);
}
