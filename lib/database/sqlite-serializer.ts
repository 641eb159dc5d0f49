import type { DataSource, QueryRunner } from 'typeorm';
import { ClienteleError } from '../errors/clientele.error.js';
import { FifoLock } from './fifo-lock.js';
import { isOwn } from './is-own.js';

/** What {@link serializeSqlite} takes. */
export interface SqliteSerializerOptions {
  /** Milliseconds a statement waits for its turn before it fails with `TRANSACTION_WAIT`. */
  readonly waitLimit: number;
}

interface Connection {
  readonly inTransaction: boolean;
  pragma(source: string, options?: { readonly simple: boolean }): unknown;
}

type SerializableRunner = {
  -readonly [Key in 'isTransactionActive']: QueryRunner[Key];
} & Omit<QueryRunner, 'isTransactionActive'> & {
    /** TypeORM's prepared statements of this runner. */
    stmtCache?: Map<string, unknown>;
  };

interface SqliteDriver {
  /** Missing until the DataSource is initialized. */
  databaseConnection?: Connection;
  createQueryRunner(mode: 'master' | 'slave'): SerializableRunner;
  [SERIALIZED]?: true;
}

/** What callers of one connection share; gone with the connection. */
interface Shared {
  readonly lock: FifoLock<SerializableRunner>;
  readonly statements: Map<string, unknown>;
  /** Has the connection wait, or not, while another process holds the file. */
  readonly setWaiting: (waits: boolean) => void;
}

const SERIALIZED = Symbol.for('nest-clientele:SqliteSerialized');

/**
 * Makes transactions on a better-sqlite3 DataSource safe to overlap. TypeORM shares one runner
 * and one connection among all callers, so that overlapping transactions commit and roll back
 * each other's work. From now on each caller gets a runner of its own; a transaction holds the
 * connection from its BEGIN to its COMMIT or ROLLBACK, and every other statement waits its turn,
 * first come first served. What waits for longer than `waitLimit` milliseconds fails with
 * `TRANSACTION_WAIT`: usually it waits for a transaction that in turn waits for it.
 *
 * Does nothing on other databases, and nothing when called again.
 */
export function serializeSqlite(dataSource: DataSource, options: SqliteSerializerOptions): void {
  if (dataSource.options.type !== 'better-sqlite3') return;
  const driver = dataSource.driver as unknown as SqliteDriver;
  if (driver[SERIALIZED]) return;
  driver[SERIALIZED] = true;

  const sharedRunner = driver.createQueryRunner('master');
  const Runner = sharedRunner.constructor as new (driver: SqliteDriver) => SerializableRunner;
  const shared = sharedByConnection(driver, options);
  // Whoever got the shared runner before takes turns too.
  takeTurns(sharedRunner, shared);
  driver.createQueryRunner = () => {
    const runner = new Runner(driver);
    takeTurns(runner, shared);
    return runner;
  };
}

/** Gives what the callers of the present connection share, or undefined while there is none. */
function sharedByConnection(
  driver: SqliteDriver,
  { waitLimit }: SqliteSerializerOptions,
): () => Shared | undefined {
  const known = new WeakMap<Connection, Shared>();
  return () => {
    const connection = driver.databaseConnection;
    if (!connection) return undefined;
    const found = known.get(connection);
    if (found) return found;
    const lock = new FifoLock<SerializableRunner>({
      // SQLite itself knows best: raw BEGINs, failed COMMITs and forced rollbacks are all counted.
      keeps: () => connection.inTransaction,
      waitLimit,
      tooLate: () => new ClienteleError('TRANSACTION_WAIT', { details: { waitLimit } }),
    });
    const statements = new Map<string, unknown>();
    const made = { lock, statements, setWaiting: waitingOf(connection) };
    known.set(connection, made);
    return made;
  };
}

/**
 * SQLite waits for another process in the middle of a call, and the whole process stands still with it. So it does for
 * the host's statements, as long as the host has set it, and never for the module's: those are tried again instead.
 */
function waitingOf(connection: Connection): Shared['setWaiting'] {
  const usual = Number(connection.pragma('busy_timeout', { simple: true }));
  let present = usual;
  return (waits) => {
    const wanted = waits ? usual : 0;
    if (wanted === present) return;
    connection.pragma(`busy_timeout = ${wanted}`);
    present = wanted;
  };
}

function takeTurns(runner: SerializableRunner, shared: () => Shared | undefined): void {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const startTransaction = runner.startTransaction.bind(runner);
  const release = runner.release.bind(runner);
  const inTransaction = (): boolean => shared()?.lock.isKeptBy(runner) ?? false;

  // A new runner for each call would otherwise prepare each statement anew.
  const statements = shared()?.statements;
  if (runner.stmtCache && statements) runner.stmtCache = statements;

  runner.query = ((...args: unknown[]) => {
    const present = shared();
    if (!present) return query(...args);
    return present.lock.run(runner, () => {
      present.setWaiting(!isOwn(runner));
      return query(...args);
    });
  }) as QueryRunner['query'];

  runner.startTransaction = async (isolationLevel) => {
    try {
      await startTransaction(isolationLevel);
    } catch (error) {
      // TypeORM says it is active before it is; it would queue up again to roll back nothing.
      if (!inTransaction()) runner.isTransactionActive = false;
      throw error;
    }
  };

  runner.release = async () => {
    try {
      if (inTransaction()) await abandon(runner, inTransaction);
    } finally {
      await release();
    }
  };
}

/** Rolls back all of a transaction that its caller left open, so that the others can go on. */
async function abandon(runner: SerializableRunner, inTransaction: () => boolean): Promise<void> {
  try {
    while (runner.isTransactionActive && inTransaction()) await runner.rollbackTransaction();
  } finally {
    if (inTransaction()) await runner.query('ROLLBACK');
    runner.isTransactionActive = false;
  }
}
