import type { UniqueKey } from '../schema/unique-keys.js';

/** What the drivers tell of a failed statement, each in its own fields. */
interface DriverError {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
}

const RETRYABLE_CODES: readonly unknown[] = [
  '40001', // PostgreSQL: serialization_failure
  '40P01', // PostgreSQL: deadlock_detected
  'ER_LOCK_DEADLOCK',
  'ER_CHECKREAD', // MariaDB: the row has changed since the transaction's snapshot
];

const UNIQUE_CODES: readonly unknown[] = [
  '23505', // PostgreSQL: unique_violation
  'ER_DUP_ENTRY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
];

/** Whether the whole transaction may succeed if it is run again: a deadlock, or a lost race. */
export function isRetryable(error: unknown): boolean {
  const { code } = driverErrorOf(error);
  return (
    RETRYABLE_CODES.includes(code) ||
    (typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code))
  );
}

/** Whether a statement failed because its row is there already; with `key`, for that key only. */
export function isUniqueViolation(error: unknown, key?: UniqueKey): boolean {
  const cause = driverErrorOf(error);
  if (!UNIQUE_CODES.includes(cause.code)) return false;
  if (!key) return true;
  if (typeof cause.constraint === 'string') return cause.constraint === key.name;
  return namesKey(String(cause.message), key);
}

/** TypeORM wraps what the driver threw. */
function driverErrorOf(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  const { driverError } = error as { driverError?: unknown };
  return typeof driverError === 'object' && driverError !== null ? driverError : error;
}

/**
 * MySQL ends its message with the key's name, after the table's in some versions; SQLite with the
 * columns, each after its table. Only the end is looked at: what stands before holds the values.
 */
function namesKey(message: string, { name, table, columns }: UniqueKey): boolean {
  const mysqlKey = /for key '(?:[^']*\.)?([^'.]*)'$/.exec(message)?.[1];
  if (mysqlKey !== undefined) return mysqlKey === name;
  const failed = /constraint failed: (.*)$/.exec(message)?.[1]?.split(', ') ?? [];
  return (
    failed.length === columns.length &&
    columns.every((column, index) => failed[index]?.endsWith(`${table}.${column}`))
  );
}
