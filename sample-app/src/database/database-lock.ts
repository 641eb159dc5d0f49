import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';

/** What one instance at a time does, by the number of its lock. */
const LOCKS = { migrations: 1, demo: 2 } as const;

/** Parts our locks from those of others on a PostgreSQL database. */
const OURS = 90_210;

/** Milliseconds between two tries, and of all of them together. */
const RETRY = 100;
const PATIENCE = 120_000;

/**
 * Does work that two instances starting at once would do to each other's harm: the second one waits for the first, up
 * to two minutes, and then does it, too. A lock ends with its connection. SQLite has one instance anyway.
 */
export async function withDatabaseLock<T>(
  dataSource: DataSource,
  lock: keyof typeof LOCKS,
  work: () => Promise<T>,
): Promise<T> {
  const { type } = dataSource.options;
  if (type === 'better-sqlite3') return work();
  const runner = dataSource.createQueryRunner();
  const ask = type === 'postgres' ? postgresLock : mysqlLock;
  try {
    // Asked again and again, for a statement that waits would run into its time limit.
    for (let waited = 0; !(await ask(runner, lock, 'take')); waited += RETRY) {
      if (waited > PATIENCE) throw new Error(`Another instance does not finish its ${lock}.`);
      await pause(RETRY);
    }
    try {
      return await work();
    } finally {
      await ask(runner, lock, 'leave');
    }
  } finally {
    await runner.release();
  }
}

type LockStep = 'take' | 'leave';

async function postgresLock(
  runner: QueryRunner,
  lock: keyof typeof LOCKS,
  step: LockStep,
): Promise<boolean> {
  const call = step === 'take' ? 'pg_try_advisory_lock' : 'pg_advisory_unlock';
  const sql = `SELECT ${call}($1::int, $2::int) AS done`;
  const [row] = (await runner.query(sql, [OURS, LOCKS[lock]])) as { done: boolean }[];
  return row?.done === true;
}

/** The names of these locks belong to the whole server. */
async function mysqlLock(
  runner: QueryRunner,
  lock: keyof typeof LOCKS,
  step: LockStep,
): Promise<boolean> {
  const name = 'MD5(CONCAT(DATABASE(), ?))';
  const call = step === 'take' ? `GET_LOCK(${name}, 0)` : `RELEASE_LOCK(${name})`;
  const [row] = (await runner.query(`SELECT ${call} AS done`, [lock])) as { done: unknown }[];
  return Number(row?.done) === 1;
}
