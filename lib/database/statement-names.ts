import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { DataSource, QueryRunner } from 'typeorm';

/** What PostgreSQL says of a named statement that the connection does not have, or has already: another session answers. */
const OTHER_SESSION: readonly unknown[] = [
  '26000', // invalid_sql_statement_name
  '42P05', // duplicate_prepared_statement
];

/** What it says of one whose columns are others by now, as after a migration. It says so of much else, too. */
const OTHER_COLUMNS = '0A000'; // feature_not_supported

const NAMES = Symbol.for('nest-clientele:StatementNames');

/** How pg takes a statement: by its text, or with a name under which the server keeps its plan. */
interface PgClient {
  query(statement: unknown, values: unknown, answered: Answered): void;
}

type Answered = (error: Error | null | undefined, answer?: unknown) => void;

/** Errors of named statements, which may succeed without the name. */
const failedByName = new WeakSet<object>();

/**
 * The statements that a DataSource sends to PostgreSQL by name. The server plans a statement without a name at each call,
 * which takes several times as long as running it; of a named one each connection keeps the plan.
 */
export class StatementNames {
  private readonly logger = new Logger('Clientele');

  /** By the text, with how often a name had to be given up. */
  private readonly names = new Map<string, { name: string; given: number }>();
  private isOff = false;

  /** Has the statement of this text sent by name from now on. */
  add(sql: string): void {
    if (!this.names.has(sql)) this.names.set(sql, { name: nameOf(sql, 0), given: 0 });
  }

  /** The name to send this text by; undefined for one that has none. */
  of(sql: string): string | undefined {
    return this.isOff ? undefined : this.names.get(sql)?.name;
  }

  /**
   * Whether the statement failed only because it was sent by this name. Another name is taken where columns have changed;
   * where sessions are mixed up, as behind a pooler in transaction mode, no name is used any more.
   */
  gaveUp(sql: string, name: string, error: unknown): boolean {
    const { code } = (error ?? {}) as { readonly code?: unknown };
    if (OTHER_SESSION.includes(code)) this.switchOff(code);
    else if (code === OTHER_COLUMNS) this.rename(sql, name);
    else return false;
    failedByName.add(error as object);
    return true;
  }

  private rename(sql: string, name: string): void {
    const known = this.names.get(sql);
    // Another connection may have met the same before.
    if (known?.name !== name) return;
    const given = known.given + 1;
    this.names.set(sql, { name: nameOf(sql, given), given });
  }

  private switchOff(code: unknown): void {
    if (this.isOff) return;
    this.isOff = true;
    this.logger.warn(
      `PostgreSQL answered ${String(code)} to a statement that it had been given a name for, as happens behind a pooler that changes sessions between transactions. The module sends its statements without names from now on, which costs the database a plan for each. Set \`statements: { named: false }\` to say so at start, or have the pooler keep named statements (PgBouncer from 1.21: max_prepared_statements). This is said once.`,
    );
  }
}

/** Has statements of this DataSource sent by name; `names` null sends none so. */
export function keepNames(dataSource: DataSource, names: StatementNames | null): void {
  Object.defineProperty(dataSource, NAMES, { value: names });
}

/** The names by which this DataSource sends statements, if it does. */
export function namesOf(dataSource: DataSource): StatementNames | null {
  return (dataSource as { [NAMES]?: StatementNames | null })[NAMES] ?? null;
}

/** Whether a transaction failed only because one of its statements was sent by a name: run again, it is not. */
export function isFailedByName(error: unknown): boolean {
  const { driverError } = (error ?? {}) as { readonly driverError?: unknown };
  return typeof driverError === 'object' && driverError !== null && failedByName.has(driverError);
}

/**
 * A runner that sends statements by their names. Outside of a transaction one that fails by its name is sent again
 * without; inside, the transaction is lost, and whoever opened it runs it again.
 */
export function withNames(runner: QueryRunner, names: StatementNames): QueryRunner {
  const connect = runner.connect.bind(runner) as () => Promise<PgClient>;
  let known: { readonly client: PgClient; readonly named: PgClient } | null = null;
  const named = (client: PgClient): PgClient =>
    Object.create(client, {
      query: {
        value: async (sql: unknown, values: unknown) => {
          const name = typeof sql === 'string' ? names.of(sql) : undefined;
          if (name === undefined) return answerOf(client, sql, values);
          try {
            return await answerOf(client, { name, text: sql }, values);
          } catch (error) {
            const isOnlyName = names.gaveUp(String(sql), name, error);
            if (!isOnlyName || runner.isTransactionActive) throw error;
            return answerOf(client, sql, values);
          }
        },
      },
    }) as PgClient;
  return Object.assign(runner, {
    connect: async () => {
      const client = await connect();
      if (known?.client !== client) known = { client, named: named(client) };
      return known.named;
    },
  });
}

/** By pg's callback: the promises that pg 8.23 makes of its own keep each answer until the next full garbage collection. */
function answerOf(client: PgClient, statement: unknown, values: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    client.query(statement, values, (error, answer) => {
      if (error) reject(error);
      else resolve(answer);
    });
  });
}

/** Of the text alone: whoever meets the name on a connection that others use, too, meets the same statement. */
function nameOf(sql: string, given: number): string {
  const hash = createHash('sha256').update(sql).digest('hex').slice(0, 24);
  return `clientele_${hash}${given === 0 ? '' : `_${given}`}`;
}
