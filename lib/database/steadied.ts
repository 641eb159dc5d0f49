import type { QueryRunner } from 'typeorm';
import { answerableError } from './answerable-error.js';
import { isUnanswered } from './driver-errors.js';
import { noteOwn } from './is-own.js';
import { retried } from './retried.js';

/** A connection of pg, which only has `end`, or of mysql2. */
interface Connection {
  end(): unknown;
  destroy?(): void;
}

type Query = (sql: string, ...more: unknown[]) => Promise<unknown>;

/**
 * A runner whose single statements are tried again when a race has undone them, and then fail by a coded error. Inside a
 * transaction a statement fails as the driver says: whoever opened it decides about all of it. With `patience`, the
 * milliseconds to wait for the file of a database, a COMMIT is tried again, too: nothing is undone while others read it.
 * A connection on which no answer came in time is given up.
 */
export function steadied(runner: QueryRunner, patience: number): QueryRunner {
  noteOwn(runner);
  const ask = runner.query.bind(runner) as Query;
  // The driver's own connection, before others put theirs in front of it.
  const connect = runner.connect.bind(runner) as () => Promise<Connection>;
  const query: Query = (...args) => ask(...args).catch((error: unknown) => giveUp(connect, error));
  const again: Query = (...args) => retried(() => query(...args), { patience });
  const run: Query = (sql, ...more) => {
    if (!runner.isTransactionActive) return again(sql, ...more).catch(throwAnswerable);
    return sql === 'COMMIT' && patience > 0 ? again(sql, ...more) : query(sql, ...more);
  };
  return Object.assign(runner, { query: run });
}

/**
 * Rejects with the error, and ends a connection on which no answer came: in whichever request it were lent to next, that would
 * hang as well.
 */
async function giveUp(connect: () => Promise<Connection>, error: unknown): Promise<never> {
  if (isUnanswered(error)) {
    const connection = await connect();
    if (connection.destroy) connection.destroy();
    else connection.end();
  }
  throw error;
}

function throwAnswerable(error: unknown): never {
  throw answerableError(error);
}
