import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isOfReleasedRunner, lostConnection } from './lost-connection.js';

const LEVEL = 'READ COMMITTED';
const START = 'START TRANSACTION';

/**
 * Runs `work` in a transaction of the module's own, which reads what is committed, whatever level the host's own have.
 * At a higher one what is read is as old as the first read, parallel changes of one row undo each other, and on MySQL
 * and MariaDB a locking read that finds nothing locks the gap it looked into.
 */
export async function ownTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  // SQLite has one writer at a time, and no such level.
  if (dataSource.options.type === 'better-sqlite3') return dataSource.transaction(work);
  if (dataSource.options.type !== 'postgres') return dataSource.transaction(LEVEL, work);
  const runner = startingAtOnce(dataSource.createQueryRunner());
  try {
    return await runner.manager.transaction(LEVEL, work);
  } catch (error) {
    // Nobody but a connection that breaks releases the runner so early.
    throw runner.isReleased && isOfReleasedRunner(error) ? lostConnection(error) : error;
  } finally {
    await runner.release();
  }
}

/** The runner, saying its level as it starts: TypeORM says it by a statement of its own, which PostgreSQL has no need of. */
function startingAtOnce(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as (sql: string, ...more: unknown[]) => Promise<unknown>;
  const run: typeof query = (sql, ...more) => {
    if (sql === START) return query(`${START} ISOLATION LEVEL ${LEVEL}`, ...more);
    return sql === `SET TRANSACTION ISOLATION LEVEL ${LEVEL}`
      ? Promise.resolve()
      : query(sql, ...more);
  };
  return Object.assign(runner, { query: run });
}
