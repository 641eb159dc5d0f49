import type { EntityManager } from 'typeorm';
import { isMySql } from './is-my-sql.js';

/** Where a runner of statements notes whose transaction it has. */
const JOINED = 'clienteleJoined';

/** Notes that the manager's transaction is the host's, which may have read before. */
export function noteJoined({ queryRunner }: EntityManager): void {
  if (queryRunner) Object.assign(queryRunner.data, { [JOINED]: true });
}

/** Whether the manager's transaction is the host's. */
export function isJoined({ queryRunner }: EntityManager): boolean {
  return queryRunner?.data[JOINED] === true;
}

/**
 * Whether a read that locks nothing may show an older state than the locks held promise: in a transaction that the host
 * began on MySQL or MariaDB, where at their usual level all is as old as the first read. The module's own read what is committed.
 */
export function mayReadOld(manager: EntityManager): boolean {
  return isMySql(manager.connection.options) && isJoined(manager);
}

/** Options of a find that have it give what is committed by now: by a locking read where another one may read an older state. */
export function asOfNow(manager: EntityManager): { lock?: { mode: 'pessimistic_read' } } {
  return mayReadOld(manager) ? { lock: { mode: 'pessimistic_read' } } : {};
}
