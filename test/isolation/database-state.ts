import type { DataSource, QueryRunner } from 'typeorm';
import { allRows } from '../support/all-rows.js';

type Row = Readonly<Record<string, unknown>>;

/** Statements by which a database lets rows be put back in any order, before and after. */
const WITHOUT_KEYS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'better-sqlite3': ['PRAGMA foreign_keys = OFF', 'PRAGMA foreign_keys = ON'],
  postgres: ['SET session_replication_role = replica', 'SET session_replication_role = DEFAULT'],
  mariadb: ['SET FOREIGN_KEY_CHECKS = 0', 'SET FOREIGN_KEY_CHECKS = 1'],
};

/** What rises with every write, whoever writes: while it stands, no row can have changed. MariaDB tells nothing of the kind. */
const WRITES: Readonly<Record<string, string>> = {
  'better-sqlite3': 'SELECT total_changes() AS writes',
  postgres: 'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS writes',
};

/** A row that a call has written, and the table it is in. */
export interface ChangedRow {
  readonly table: string;
  readonly row: Row;
}

/** All rows of the module as they were at one moment: what has changed since, and the way back. */
export class DatabaseState {
  /** How much had been written when the rows were last known to be those. */
  private writes: string | null = null;

  private constructor(
    private readonly dataSource: DataSource,
    private readonly tables: Readonly<Record<string, readonly Row[]>>,
  ) {}

  /** The rows as they are now. */
  static async read(dataSource: DataSource): Promise<DatabaseState> {
    return new DatabaseState(dataSource, await readRows(dataSource));
  }

  /** The rows that are there now and were not, or were and are not. */
  async changes(): Promise<readonly ChangedRow[]> {
    const writes = await this.writesUntilNow();
    if (writes !== null && writes === this.writes) return [];
    const changes = await this.compared();
    if (changes.length === 0) this.writes = writes;
    return changes;
  }

  private async compared(): Promise<readonly ChangedRow[]> {
    const now = await readRows(this.dataSource);
    return Object.entries(this.tables).flatMap(([table, before]) =>
      [...without(now[table] ?? [], before), ...without(before, now[table] ?? [])].map((row) => ({
        table,
        row,
      })),
    );
  }

  /** Puts the rows of these tables back. */
  async restore(tables: ReadonlySet<string>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    const [before, after] = WITHOUT_KEYS[this.dataSource.options.type]!;
    try {
      await runner.query(before);
      await runner.startTransaction();
      for (const table of tables) await this.refill(runner, table);
      await runner.commitTransaction();
      await runner.query(after);
    } finally {
      await runner.release();
    }
  }

  private async writesUntilNow(): Promise<string | null> {
    const statement = WRITES[this.dataSource.options.type];
    if (statement === undefined) return null;
    const [row] = await this.dataSource.query<{ writes: unknown }[]>(statement);
    return String(row?.writes);
  }

  private async refill(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`DELETE FROM ${table}`);
    const rows = this.tables[table] ?? [];
    const [first] = rows;
    if (!first) return;
    const columns = Object.keys(first);
    const names = columns.map((column) => this.dataSource.driver.escape(column));
    const values = rows.flatMap((row) => columns.map((column) => stored(row[column])));
    const isPostgres = this.dataSource.options.type === 'postgres';
    const places = values.map((_, at) => (isPostgres ? `$${at + 1}` : '?'));
    const lines = rows.map((_, at) => {
      const start = at * columns.length;
      return `(${places.slice(start, start + columns.length).join(', ')})`;
    });
    await runner.query(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES ${lines.join(', ')}`,
      values,
    );
  }
}

/** All rows, by table. On PostgreSQL, where every statement is a way to a server and back, by one statement. */
async function readRows(dataSource: DataSource): Promise<Readonly<Record<string, Row[]>>> {
  if (dataSource.options.type !== 'postgres')
    return (await allRows(dataSource)) as Record<string, Row[]>;
  const names = [...new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName))];
  const tables = names.map((name) => `'${name}', (SELECT json_agg(t) FROM ${name} t)`);
  const [answer] = await dataSource.query<{ rows: Record<string, Row[] | null> }[]>(
    `SELECT json_build_object(${tables.join(', ')}) AS rows`,
  );
  const found = Object.entries(answer?.rows ?? {});
  return Object.fromEntries(found.map(([name, rows]) => [name, rows ?? []]));
}

/** The rows of the one that the other lacks. */
function without(rows: readonly Row[], others: readonly Row[]): Row[] {
  const known = new Set(others.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}

/** What a driver has read, as it takes it. */
function stored(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
