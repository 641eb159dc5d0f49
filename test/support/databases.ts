import { DataSource, type DataSourceOptions } from 'typeorm';
import { clienteleEntities } from '../../lib/schema/entities.js';
import { clienteleMigrations } from '../../lib/schema/migrations/index.js';
import { serializeSqlite } from '../../lib/database/sqlite-serializer.js';
import { byTurns } from './databases/by-turns.js';
import { asTheRunWishes } from './databases/driver-types.js';
import { withEmptyReplica } from './databases/empty-replica.js';
import { mariaDb } from './databases/mariadb.js';
import { postgres } from './databases/postgres.js';
import { onOneConnection } from './databases/small-pool.js';
import { sqlite } from './databases/sqlite.js';

/** Whether every DataSource of the tests has one connection, as in `npm run test:pool`. */
export const ON_ONE_CONNECTION = process.env['TEST_POOL'] === '1';

/** Whether every database of the tests has a replica that holds nothing, as in `npm run test:replica`. */
export const WITH_REPLICA = process.env['TEST_REPLICA'] === '1';

/** What a test may ask of its database. */
export interface DatabaseWishes {
  /** Entities of the test's own, beside the module's; their tables are the test's to make. */
  readonly entities?: readonly (new () => object)[];
  /** SQLite in a file, so that several connections can share it. */
  readonly file?: boolean;
  /** The database's default collation, on MariaDB. */
  readonly collation?: string;
  /**
   * A replica that holds nothing, read by whoever does not say that it reads the master; not on SQLite. False for a test
   * that needs the address of its database, in every run.
   */
  readonly replica?: boolean;
  /** Several connections in `npm run test:pool`, too: for a test that holds one and needs another by its nature. */
  readonly severalConnections?: boolean;
  /** False leaves overlapping transactions on SQLite to TypeORM. @default true */
  readonly serialized?: boolean;
}

/** The address of a new empty database, and how to be rid of it. */
export interface Provisioned {
  readonly options: DataSourceOptions;
  drop(): Promise<void>;
}

/** One kind of database to test on. */
export interface DatabaseKind {
  readonly name: 'SQLite' | 'PostgreSQL' | 'MariaDB';
  /** Whether this run has such a server. */
  available(): boolean;
  provision(wishes: DatabaseWishes): Promise<Provisioned>;
}

/** Hands a test fresh databases of one kind. */
export interface TestDatabase {
  readonly name: DatabaseKind['name'];
  /** Whether nobody else gets at the database while a test holds a transaction: on SQLite, and in `npm run test:pool`. */
  readonly hasOneConnection: boolean;
  /** Options of a fresh, empty database that know our entities and migrations. */
  options(wishes?: DatabaseWishes): Promise<DataSourceOptions>;
  /** A connected DataSource on a fresh, migrated database. */
  create(wishes?: DatabaseWishes): Promise<DataSource>;
  /** Connects once more to a database that `options` gave, and disconnects after the tests. */
  connect(options: DataSourceOptions): Promise<DataSource>;
}

/** Every kind this run can reach. MariaDB takes TEST_MYSQL_URL, as in `mysql://root@127.0.0.1:3306`. */
export const databaseKinds: readonly DatabaseKind[] = [sqlite, postgres, mariaDb].filter((kind) =>
  kind.available(),
);

/**
 * Declares the same tests on each database. What they make is closed and dropped after them.
 *
 * @example
 * ```ts
 * describeOnEachDatabase('invitations', (db) => {
 *   it('accepts once', async () => { const dataSource = await db.create(); });
 * });
 * ```
 */
export function describeOnEachDatabase(title: string, tests: (db: TestDatabase) => void): void {
  describeOn(byTurns(databaseKinds), title, tests);
}

/** Declares the tests on SQLite alone: what they are about, no database can change. */
export function describeOnOneDatabase(title: string, tests: (db: TestDatabase) => void): void {
  describeOn([sqlite], title, tests);
}

/**
 * Declares the tests on each database server: what they are about takes several connections, which SQLite cannot have
 * within one process without each waiting for the other.
 */
export function describeOnEachServer(title: string, tests: (db: TestDatabase) => void): void {
  const servers = databaseKinds.filter((kind) => kind !== sqlite);
  if (servers.length > 0) describeOn(servers, title, tests);
  else it.todo(`${title}, on a database server`);
}

/** Declares the tests on PostgreSQL, or on MariaDB, alone: what they are about, no other database has. */
export function describeOnServer(
  name: 'PostgreSQL' | 'MariaDB',
  title: string,
  tests: (db: TestDatabase) => void,
): void {
  const kinds = databaseKinds.filter((kind) => kind.name === name);
  if (kinds.length > 0) describeOn(kinds, title, tests);
  else it.todo(`${title}, on ${name}`);
}

function describeOn(
  kinds: readonly DatabaseKind[],
  title: string,
  tests: (db: TestDatabase) => void,
): void {
  describe.each(kinds)(`${title} on $name`, (kind) => {
    const open: DataSource[] = [];
    const made: Provisioned[] = [];

    async function options(wishes: DatabaseWishes = {}): Promise<DataSourceOptions> {
      // What reads the test's own tables is the host, which may read them where it likes.
      const isReplicated = wishes.replica ?? (WITH_REPLICA && !wishes.entities);
      const provisioned = await (isReplicated && kind !== sqlite
        ? withEmptyReplica(kind, wishes)
        : kind.provision(wishes));
      made.push(provisioned);
      const options = {
        ...asTheRunWishes(provisioned.options),
        entities: [...clienteleEntities, ...(wishes.entities ?? [])],
        migrations: [...clienteleMigrations],
      };
      return ON_ONE_CONNECTION && !wishes.severalConnections ? onOneConnection(options) : options;
    }

    async function connect(given: DataSourceOptions): Promise<DataSource> {
      const dataSource = await new DataSource(given).initialize();
      open.push(dataSource);
      return dataSource;
    }

    async function create(wishes?: DatabaseWishes): Promise<DataSource> {
      const dataSource = await connect(await options(wishes));
      await dataSource.runMigrations();
      if (wishes?.serialized !== false) serializeSqlite(dataSource, { waitLimit: 10_000 });
      return dataSource;
    }

    const hasOneConnection = ON_ONE_CONNECTION || kind === sqlite;
    tests({ name: kind.name, hasOneConnection, options, create, connect });

    // Declared last, for hooks run in the order of their declaration: whoever uses a database stops before it goes.
    afterAll(async () => {
      await Promise.all(
        open.filter(({ isInitialized }) => isInitialized).map((each) => each.destroy()),
      );
      for (const each of made) await each.drop();
    });
  });
}
