import type { NamedKey } from './named-key.js';

/** What the drivers tell of a failed statement, each in its own fields. */
interface DriverError {
  readonly code?: unknown;
  readonly errno?: unknown;
  readonly sqlState?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
}

/** By name, by number where a driver has no name, and by the SQLSTATE that MySQL's drivers tell beside them. */
const RETRYABLE_CODES: readonly unknown[] = [
  '40001', // serialization_failure
  '40P01', // PostgreSQL: deadlock_detected
  'ER_LOCK_DEADLOCK',
  1213,
  'ER_CHECKREAD', // MariaDB: the row has changed since the transaction's snapshot
  1020,
  'ER_AUTOINC_READ_FAILED', // MariaDB: the lock of the next number of a table was not to be had, as amid a deadlock
  1467,
  'ER_TRANSACTION_ROLLBACK_DURING_COMMIT', // MySQL: another server of the group was first
  3101,
];

/** The codes of what a caller is told about a database that could not do its work. */
const DATABASE_FAULTS = ['BUSY', 'UNAVAILABLE', 'STORAGE_FAILED'] as const;

/** One of those codes. */
export type DatabaseFault = (typeof DATABASE_FAULTS)[number];

/** How each driver says it: SQLSTATEs of PostgreSQL, names of MySQL's and SQLite's errors, Node's codes of a network. */
const FAULT_CODES: Readonly<Record<DatabaseFault, readonly string[]>> = {
  BUSY: [
    '55P03', // PostgreSQL: lock_not_available
    '57014', // query_canceled, as by statement_timeout
    '25P03', // idle_in_transaction_session_timeout
    '25P04', // transaction_timeout
    '53300', // too_many_connections
    'ER_LOCK_WAIT_TIMEOUT',
    'ER_LOCK_NOWAIT',
    'ER_QUERY_TIMEOUT',
    'ER_QUERY_INTERRUPTED',
    '1969', // MariaDB: ER_STATEMENT_TIMEOUT, which the driver has no name for
    'ER_CON_COUNT_ERROR',
    'ER_TOO_MANY_USER_CONNECTIONS',
    'PROTOCOL_SEQUENCE_TIMEOUT',
  ],
  UNAVAILABLE: [
    '57P01', // PostgreSQL: admin_shutdown
    '57P02', // crash_shutdown
    '57P03', // cannot_connect_now
    '57P05', // idle_session_timeout
    'ER_SERVER_SHUTDOWN',
    'ER_CLIENT_INTERACTION_TIMEOUT',
    '1927', // MariaDB: ER_CONNECTION_KILLED
    'PROTOCOL_CONNECTION_LOST',
    'PROTOCOL_ENQUEUE_AFTER_QUIT',
    'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
    'ECONNREFUSED',
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'EHOSTDOWN',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
  ],
  STORAGE_FAILED: [
    '53100', // PostgreSQL: disk_full
    '58030', // io_error
    '25006', // read_only_sql_transaction
    'ER_DISK_FULL',
    'ER_RECORD_FILE_FULL',
    'ER_ERROR_ON_WRITE',
    'ER_OPTION_PREVENTS_STATEMENT',
    'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION',
    'ER_READ_ONLY_MODE',
  ],
};

/** Codes of which there are many, by what they begin with. */
const FAULT_PREFIXES: readonly (readonly [DatabaseFault, RegExp])[] = [
  ['UNAVAILABLE', /^08...$/], // PostgreSQL: connection exceptions
  ['STORAGE_FAILED', /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB)/],
];

/** What pools and drivers say where they give no code. */
const FAULT_MESSAGES: readonly (readonly [DatabaseFault, RegExp])[] = [
  ['BUSY', /^(Query read timeout|timeout exceeded when trying to connect|Queue limit reached)/],
  [
    'UNAVAILABLE',
    /^(Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after|Pool is closed|Can't add new command when connection is in closed state|The database connection is not open)/,
  ],
];

const UNIQUE_CODES: readonly unknown[] = [
  '23505', // PostgreSQL: unique_violation
  'ER_DUP_ENTRY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
];

/** Whether the whole transaction may succeed if it is run again: a deadlock, or a lost race. */
export function isRetryable(error: unknown): boolean {
  const { code, errno, sqlState } = driverErrorOf(error);
  return (
    [code, errno, sqlState].some((sign) => RETRYABLE_CODES.includes(sign)) ||
    (typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code))
  );
}

/** Whether another process holds the lock of an SQLite file: that ends without anybody's doing. */
export function isFileBusy(error: unknown): boolean {
  const { code } = driverErrorOf(error);
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY');
}

/**
 * Why the database could not do its work: `BUSY` when a lock, a statement or a free connection took too long or a race
 * was lost, `UNAVAILABLE` when nobody answers, `STORAGE_FAILED` when it cannot write. Null for every other error.
 */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (isRetryable(error)) return 'BUSY';
  const { code, errno, message } = driverErrorOf(error);
  for (const fault of DATABASE_FAULTS) {
    const codes = FAULT_CODES[fault];
    if (codes.includes(String(code)) || codes.includes(String(errno))) return fault;
  }
  return matching(FAULT_PREFIXES, code) ?? (code ? null : matching(FAULT_MESSAGES, message));
}

/**
 * Whether the driver has stopped waiting for the answer of the server: it may still come, or never, and what is sent on
 * the same connection next waits behind it. A statement that the server itself has broken off is another matter.
 */
export function isUnanswered(error: unknown): boolean {
  const { code, message } = driverErrorOf(error);
  return code === 'PROTOCOL_SEQUENCE_TIMEOUT' || message === 'Query read timeout';
}

function matching(
  signs: readonly (readonly [DatabaseFault, RegExp])[],
  text: unknown,
): DatabaseFault | null {
  const found = typeof text === 'string' && signs.find(([, sign]) => sign.test(text));
  return found ? found[0] : null;
}

/** Whether a statement failed because its row is there already; with `key`, for that key only. */
export function isUniqueViolation(error: unknown, key?: NamedKey): boolean {
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
function namesKey(message: string, { name, table, columns }: NamedKey): boolean {
  const mysqlKey = /for key '(?:[^']*\.)?([^'.]*)'$/.exec(message)?.[1];
  if (mysqlKey !== undefined) return mysqlKey === name;
  const failed = /constraint failed: (.*)$/.exec(message)?.[1]?.split(', ') ?? [];
  return (
    failed.length === columns.length &&
    columns.every((column, index) => failed[index]?.endsWith(`${table}.${column}`))
  );
}
