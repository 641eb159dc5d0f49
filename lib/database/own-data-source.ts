import { DataSource, type QueryRunner } from 'typeorm';
import { boundManager } from './bound-manager.js';
import { fileWait } from './file-wait.js';
import { keepNames, namesOf, StatementNames, withNames } from './statement-names.js';
import { steadied } from './steadied.js';

/** Which servers of a replicated database are read. */
export type Server = 'master' | 'slave';

/** How the module uses a DataSource. */
export interface OwnDataSourceOptions {
  /** @default 'master' */
  readonly server?: Server;
  /** Whether PostgreSQL is sent frequent statements by name. @default true */
  readonly named?: boolean;
}

/** What is the host's at every moment: it may be set anew, as when a DataSource is initialized again. */
const SHARED = [
  '@instanceof',
  'driver',
  'entityMetadatas',
  'entityMetadatasMap',
  'isInitialized',
  'logger',
  'metadataTableName',
  'migrations',
  'name',
  'namingStrategy',
  'options',
  'relationIdLoader',
  'relationLoader',
  'subscribers',
] as const;

const HOST = Symbol.for('nest-clientele:HostDataSource');

type BuilderArguments = [first?: unknown, alias?: string, runner?: QueryRunner];

/**
 * The host's DataSource as the module uses it: the same connections, entities and settings, but what is read comes from
 * one kind of server of a replicated database and never from the query cache. Inside of an ambient transaction, as
 * typeorm-transactional has them, all goes through that. A single statement that a race has undone is tried again, and
 * what a database could not do is a coded error. PostgreSQL gets frequent statements by name. The host's DataSource itself stays as it is.
 */
export function ownDataSource(
  host: DataSource,
  { server = 'master', named = true }: OwnDataSourceOptions = {},
): DataSource {
  // Of the class: what a library has put on the instance is for the host's own calls.
  const methods = Object.getPrototypeOf(host) as DataSource;
  const own = Object.create(methods, {
    ...Object.fromEntries(SHARED.map((name) => [name, shared(host, name)])),
    [HOST]: { value: host },
    queryResultCache: { value: undefined },
    manager: {
      get: () => {
        const runner = ambientRunner(host);
        return runner ? boundManager(own, runner) : base;
      },
    },
    createQueryRunner: { value: () => ownRunner(host, own, server) },
    query: {
      value: (sql: string, parameters?: unknown[], runner = ambientRunner(host)) =>
        methods.query.call(own, sql, parameters, runner),
    },
    createQueryBuilder: {
      value: (...[first, alias, runner]: BuilderArguments) =>
        alias
          ? build(first, alias, runner ?? ambientRunner(host))
          : build(first ?? ambientRunner(host)),
    },
  }) as DataSource;
  const build = (...args: BuilderArguments): unknown =>
    methods.createQueryBuilder.apply(own, args as never);
  const base = own.createEntityManager();
  keepNames(own, named && host.options.type === 'postgres' ? new StatementNames() : null);
  return own;
}

function ownRunner(host: DataSource, own: DataSource, server: Server): QueryRunner {
  // By the host's own: it may prepare connections there, as for row-level security.
  const runner = steadied(host.createQueryRunner(server), fileWait(host));
  const names = namesOf(own);
  if (names) withNames(runner, names);
  return Object.assign(runner, { manager: own.createEntityManager(runner) });
}

/** The host's DataSource behind the module's own; any other one is itself. */
export function hostDataSource(dataSource: DataSource): DataSource {
  return (dataSource as { [HOST]?: DataSource })[HOST] ?? dataSource;
}

/** The runner of the transaction that is open around this code, if the host keeps one on its DataSource's manager. */
export function ambientRunner(dataSource: DataSource): QueryRunner | undefined {
  const { queryRunner } = hostDataSource(dataSource).manager;
  return queryRunner?.isTransactionActive ? queryRunner : undefined;
}

/**
 * Whether the host's DataSource makes its runners by a method of the host's, which may prepare a connection for the request
 * that it is made in: then none may serve several requests.
 */
export function preparesConnections(dataSource: DataSource): boolean {
  const host = hostDataSource(dataSource);
  return host.createQueryRunner !== DataSource.prototype.createQueryRunner;
}

function shared(host: DataSource, name: string): PropertyDescriptor {
  const state = host as unknown as Record<string, unknown>;
  return {
    enumerable: true,
    get: () => state[name],
    set: (value) => {
      state[name] = value;
    },
  };
}
