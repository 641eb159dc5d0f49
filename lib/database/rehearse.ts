import type { EntityManager } from 'typeorm';
import { ClienteleError } from '../errors/clientele.error.js';
import { isMySql } from './is-my-sql.js';
import { RehearsedError } from './rehearsed.error.js';

/** What looks at a change that is undone again. */
export interface Rehearsal {
  /** By `performance.now()`: from then on no further statement is begun. */
  readonly until: number;
  /** Called in the transaction, once the change is done; again if a deadlock has undone it meanwhile. */
  readonly done: (manager: EntityManager) => Promise<void>;
  /** Called in the same transaction, once the change is undone. */
  readonly undone: (manager: EntityManager) => Promise<void>;
}

const SECOND = 1_000;

/** What is sent to undo what was done, however late it is. */
const ENDING = /^(?:ROLLBACK|RELEASE|SET SESSION)/;

/**
 * Does the work in the transaction of `manager` and undoes it. Throws {@link RehearsedError}, which undoes the transaction as
 * well, what the work throws, or `BUSY` once the time is up.
 */
export async function rehearse(
  manager: EntityManager,
  work: () => Promise<unknown>,
  { until, done, undone }: Rehearsal,
): Promise<never> {
  return within(manager, until, async () => {
    const undo = new RehearsedError();
    try {
      await manager.transaction(async () => {
        await work();
        await done(manager);
        throw undo;
      });
    } catch (error) {
      if (error !== undo) throw error;
    }
    await undone(manager);
    throw undo;
  });
}

/** Runs work whose statements begin before the time is up, and wait no longer than that for others. */
async function within<T>(
  manager: EntityManager,
  until: number,
  work: () => Promise<T>,
): Promise<T> {
  const { queryRunner: runner } = manager;
  if (!runner) throw new ClienteleError('TRANSACTION_REQUIRED');
  const query = runner.query.bind(runner) as (sql: string, ...more: unknown[]) => Promise<unknown>;
  const inTime: typeof query = (sql, ...more) =>
    performance.now() < until || ENDING.test(sql) ? query(sql, ...more) : Promise.reject(busy());
  const former = Object.getOwnPropertyDescriptor(runner, 'query');
  Object.assign(runner, { query: inTime });
  try {
    return await waitingLess(manager, until, work);
  } finally {
    delete (runner as { query?: unknown }).query;
    if (former) Object.defineProperty(runner, 'query', former);
  }
}

/** Has the database give up by itself what it would still wait for: the caller has its answer by then. */
async function waitingLess<T>(
  manager: EntityManager,
  until: number,
  work: () => Promise<T>,
): Promise<T> {
  const rest = Math.max(1, Math.ceil(until - performance.now()));
  const { options } = manager.connection;
  if (options.type === 'postgres') await manager.query(`SET LOCAL statement_timeout = ${rest}`);
  if (!isMySql(options)) return work();
  const seconds = Math.ceil(rest / SECOND);
  const [row] = await manager.query<{ most: string | number }[]>(
    'SELECT @@SESSION.innodb_lock_wait_timeout AS most',
  );
  await manager.query(`SET SESSION innodb_lock_wait_timeout = ${seconds}`);
  try {
    return await work();
  } finally {
    await manager.query(`SET SESSION innodb_lock_wait_timeout = ${Number(row?.most)}`);
  }
}

/** The refusal of what has taken too long. */
export function busy(): ClienteleError {
  return new ClienteleError('BUSY', { retryAfter: SECOND });
}
