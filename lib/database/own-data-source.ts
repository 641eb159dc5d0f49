import type { DataSource, QueryRunner } from 'typeorm';
import { boundManager } from './bound-manager.js';
import { fileWait } from './file-wait.js';
import { steadied } from './steadied.js';

/** Which servers of a replicated database are read. */
export type Server = 'master' | 'slave';

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
 * what a database could not do is a coded error. The host's DataSource itself stays as it is.
 */
export function ownDataSource(host: DataSource, server: Server = 'master'): DataSource {
  // Of the class: what a library has put on the instance is for the host's own calls.
  const methods = Object.getPrototypeOf(host) as DataSource;
  const patience = fileWait(host);
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
    createQueryRunner: {
      value: () => {
        // By the host's own: it may prepare connections there, as for row-level security.
        const runner = steadied(host.createQueryRunner(server), patience);
        return Object.assign(runner, { manager: own.createEntityManager(runner) });
      },
    },
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
  return own;
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
