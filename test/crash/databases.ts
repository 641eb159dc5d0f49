import type { DataSource, DataSourceOptions, EntitySubscriberInterface } from 'typeorm';
import { clienteleEntities, clienteleMigrations } from '../../lib/index.js';

/** What the test can run on. */
export const KINDS = ['PostgreSQL', 'SQLite', 'MariaDB'] as const;

/** One of those. */
export type Kind = (typeof KINDS)[number];

/** A database, and how many processes work on it at a time. */
export interface Setting {
  readonly kind: Kind;
  readonly instances: number;
}

/** What a whole run tries. A database that is a file has one process. */
export const SETTINGS: readonly Setting[] = [
  ...KINDS.map((kind) => ({ kind, instances: 1 })),
  { kind: 'PostgreSQL', instances: 2 },
  { kind: 'MariaDB', instances: 2 },
];

/** How reports call it. */
export function settingName({ kind, instances }: Setting): string {
  return instances === 1 ? kind : `${kind}, ${instances} processes`;
}

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
