import type { DataSource, DataSourceOptions, EntitySubscriberInterface } from 'typeorm';
import { clienteleEntities, clienteleMigrations } from '../../lib/index.js';

/** What the test can run on. */
export const KINDS = ['PostgreSQL', 'SQLite', 'MariaDB'] as const;

/** One of those. */
export type Kind = (typeof KINDS)[number];

/** Where a database is: its URL, or the file of SQLite. */
export interface Address {
  readonly kind: Kind;
  readonly at: string;
}

/** The address as TypeORM takes it. */
export function crashDatabase({ kind, at }: Address): DataSourceOptions {
  const known = { entities: [...clienteleEntities], migrations: [...clienteleMigrations] };
  switch (kind) {
    case 'PostgreSQL':
      return { ...known, type: 'postgres', url: at, poolSize: 20 };
    case 'MariaDB':
      return { ...known, type: 'mariadb', url: at, poolSize: 20 };
    case 'SQLite':
      return { ...known, type: 'better-sqlite3', database: at, enableWAL: true };
  }
}

/** What gives each outermost transaction a number of its own, where the database does not. */
const MARKS: Readonly<Record<Kind, string | null>> = {
  PostgreSQL: null,
  MariaDB: 'SET @crash_tx = UUID()',
  // One transaction writes at a time: a row can count them, and counts none that is rolled back.
  SQLite: 'UPDATE crash_now SET tx = tx + 1',
};

/** Marks the transactions of a DataSource, so that triggers can tell them apart. */
export function markTransactions(dataSource: DataSource, kind: Kind): void {
  const mark = MARKS[kind];
  if (mark === null) return;
  const subscriber: EntitySubscriberInterface = {
    async afterTransactionStart({ queryRunner }) {
      const { transactionDepth } = queryRunner as unknown as { readonly transactionDepth: number };
      if (transactionDepth === 1) await queryRunner.query(mark);
    },
  };
  dataSource.subscribers.push(subscriber);
}
