import type { QueryRunner } from 'typeorm';
import { answerableError } from './answerable-error.js';
import { noteOwn } from './is-own.js';
import { retried } from './retried.js';

type Query = (sql: string, ...more: unknown[]) => Promise<unknown>;

/**
 * A runner whose single statements are tried again when a race has undone them, and then fail by a coded error. Inside a
 * transaction a statement fails as the driver says: whoever opened it decides about all of it. With `patience`, the
 * milliseconds to wait for the file of a database, a COMMIT is tried again, too: nothing is undone while others read it.
 */
export function steadied(runner: QueryRunner, patience: number): QueryRunner {
  noteOwn(runner);
  const query = runner.query.bind(runner) as Query;
  const again: Query = (...args) => retried(() => query(...args), { patience });
  const run: Query = (sql, ...more) => {
    if (!runner.isTransactionActive) return again(sql, ...more).catch(throwAnswerable);
    return sql === 'COMMIT' && patience > 0 ? again(sql, ...more) : query(sql, ...more);
  };
  return Object.assign(runner, { query: run });
}

function throwAnswerable(error: unknown): never {
  throw answerableError(error);
}
