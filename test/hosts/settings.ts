/** What becomes of a host with a setting. */
export type Verdict = 'works' | 'refused' | 'documented' | 'not tried';

/** A setting of real apps, and what shows what becomes of it. */
export interface Setting {
  /** What the page says about it. */
  readonly setting: string;
  readonly verdict: Verdict;
  /** Names of cells, and paths of specs. */
  readonly shown: readonly string[];
  /** Where it is documented, or why it was not tried. */
  readonly note?: string;
}

const HOST = 'test/e2e/module/host';
const ROUTES = 'test/e2e/module/routes';

const works = (setting: string, ...shown: string[]): Setting => ({
  setting,
  verdict: 'works',
  shown,
});

const notTried = (setting: string, note: string): Setting => ({
  setting,
  verdict: 'not tried',
  shown: [],
  note,
});

const refused = (setting: string, ...shown: string[]): Setting => ({
  setting,
  verdict: 'refused',
  shown,
});

/** Settings of the framework. */
export const FRAMEWORK: Readonly<Record<string, Setting>> = {
  F1: works(
    'a global `ValidationPipe` with `transform` or `whitelist`',
    `${ROUTES}/raw-requests.spec.ts`,
    'middleware',
  ),
  F2: works('`enableImplicitConversion: true`', `${ROUTES}/raw-requests.spec.ts`, 'middleware'),
  F3: works('a guard of the host for all routes (`APP_GUARD`)', `${HOST}/host-guards.spec.ts`),
  F4: works(
    'transactions by `typeorm-transactional` or `@nestjs-cls/transactional`',
    `${HOST}/ambient-transaction.spec.ts`,
    `${HOST}/cls-transaction.spec.ts`,
  ),
  F5: works('`@nestjs/swagger`', 'test/openapi/running-document.spec.ts', 'swagger-plugin'),
  F6: works(
    'interceptors that wrap or serialize every answer',
    `${HOST}/host-interceptors.spec.ts`,
  ),
  F7: works(
    'no passport',
    `${ROUTES}/callers.spec.ts`,
    `${HOST}/without-passport.spec.ts`,
    'without-passport',
  ),
  F8: refused('cookie sessions by the strategy `session`', 'test/config/settings.spec.ts'),
  F9: works('a strategy whose user has no `id`', `${ROUTES}/callers.spec.ts`),
  F10: {
    setting: 'the content type JSON without a body, on Fastify',
    verdict: 'documented',
    shown: [`${HOST}/adapters.spec.ts`],
    note: 'docs/http.md',
  },
  F11: works(
    'Redis Cluster, and clients of ioredis',
    'test/bullmq/cluster.spec.ts',
    'test/bullmq/event-transport.spec.ts',
  ),
  F12: works(
    '`moduleResolution: node10`',
    'types-nest-12',
    'types-nest-11',
    'types-oldest',
    'typescript-5.9',
    'typescript-6',
  ),
  F13: works('a strategy that redirects to a login', `${ROUTES}/redirecting-logins.spec.ts`),
  F14: works(
    'tests of the host with `overrideGuard`, mocks and fake timers',
    `${HOST}/overridden.spec.ts`,
    `${HOST}/closing.spec.ts`,
  ),
  F15: {
    setting: 'Yarn 4 with Plug’n’Play',
    verdict: 'documented',
    shown: ['command-nest-12'],
    note: 'docs/frameworks.md; the command is an ES module, as Nest 12 is',
  },
  F16: works('versions of the host’s API', `${HOST}/versions.spec.ts`),
  F17: works('`app.close()` amid requests', `${HOST}/closing.spec.ts`),
};

/** What held from the beginning, of the framework and what is around it. */
export const FRAMEWORK_HELD: readonly Setting[] = [
  works(
    'a global prefix with `exclude`; throttler, helmet, compression, CORS, nestjs-cls',
    'middleware',
  ),
  works(
    'a document of a host with prefix, version and `RouterModule`',
    'test/openapi/running-document.spec.ts',
  ),
  works(
    'HEAD and OPTIONS, duplicate and nested queries, on Express and Fastify',
    `${ROUTES}/queries.spec.ts`,
    `${HOST}/adapters.spec.ts`,
  ),
  works('several strategies of passport', `${ROUTES}/logins.spec.ts`),
  works('passport-jwt and passport-local', 'test/e2e/sample-app/login.spec.ts'),
  works(
    'Express and Fastify',
    'nest-12-express-esm',
    'nest-12-fastify-cjs',
    'nest-11-fastify-esm',
    `${HOST}/adapters.spec.ts`,
  ),
  works(
    'ES modules and CommonJS',
    'nest-12-express-esm',
    'nest-12-express-cjs',
    'nest-11-express-cjs',
    'nest-11-express-esm',
  ),
  works('the oldest peers', 'oldest-express-esm', 'oldest-express-cjs'),
  works('`createApplicationContext`', 'nest-12-context', 'nest-11-context'),
  works(
    'hybrid apps, whose messages are refused where a rule stands',
    'hybrid',
    `${ROUTES}/contexts.spec.ts`,
  ),
  works(
    'GraphQL with Apollo and Mercurius',
    'graphql-apollo',
    'graphql-mercurius',
    `${ROUTES}/graphql.spec.ts`,
  ),
  works(
    'two apps in one process, one beside the other and one after the other',
    'two-apps',
    'again',
    `${HOST}/two-hosts.spec.ts`,
  ),
  works('Jest on Nest 11 and 12, Vitest', 'jest-nest-11', 'jest-cjs', 'jest-esm', 'vitest'),
  works(
    'unit tests by `nest-clientele/testing`, without a database',
    'unit-jest-cjs-nest-12',
    'unit-jest-esm-nest-12',
    'unit-vitest-nest-12',
    'unit-jest-cjs-nest-11',
    'unit-jest-esm-nest-11',
    'unit-vitest-nest-11',
  ),
  works('pnpm, isolated', 'pnpm'),
  works('npm workspaces, two copies of TypeORM', 'workspaces'),
  works('esbuild and webpack', 'esbuild-cjs', 'esbuild-esm', 'webpack'),
  works('swc', 'swc-cjs', 'swc-esm'),
  works('the plugin of `@nestjs/swagger`', 'swagger-plugin'),
  works('Node.js 20, 22, 24, 26', 'node-20', 'node-22', 'node-24', 'node-26'),
  works('Bun and Deno, on PostgreSQL', 'bun', 'deno'),
  works('TypeScript 5.9, 6 and 7', 'typescript-5.9', 'typescript-6', 'typescript-7'),
  works('a host that is killed amid its work', 'test/crash/run.ts'),
  notTried(
    'a worker of BullMQ that is killed with a job',
    'BullMQ notices it after a minute, which is long for a test; on 2026-11-29 the event was told again',
  ),
  notTried('rspack and ncc', 'they bundle as webpack does, which is tried'),
  notTried('hot reload itself', 'a closed app that boots again in its process is tried (`again`)'),
  notTried('nest-commander', 'it boots by `createApplicationContext`, which is tried'),
  notTried(
    'Redis with TLS or with a user of its own',
    'both are options of ioredis, which are handed on; there is no such server in the tests',
  ),
];

/** Settings of the database. */
export const DATABASE: Readonly<Record<string, Setting>> = {
  D1: works(
    'calls in a transaction of the host, with directories that are tables, on a small pool',
    `${HOST}/one-connection.spec.ts`,
  ),
  D2: works('`replication` with a replica that lags', `${HOST}/replica.spec.ts`),
  D3: works('a lock or statement timeout of the server', `${HOST}/database-faults.spec.ts`),
  D4: works('`synchronize: true` on an empty database', `${HOST}/synchronize.spec.ts`),
  D5: works('`repeatable read` or `serializable` by default', `${HOST}/isolation-levels.spec.ts`),
  D6: works('drivers that give JSON and numbers in other forms', `${HOST}/driver-types.spec.ts`),
  D7: refused('`sqljs` and other types that are not supported', `${HOST}/refused-starts.spec.ts`),
  D8: works('a query cache that is always on', `${HOST}/query-cache.spec.ts`),
  D9: refused(
    'mysql2 with the charset latin1 or UTF8_GENERAL_CI',
    `${HOST}/server-settings.spec.ts`,
  ),
  D10: works('another process that holds the write lock of SQLite', `${HOST}/busy-file.spec.ts`),
  D11: refused('a subclass of an entity of the module', `${HOST}/refused-starts.spec.ts`),
  D12: works('the type `mysql` on MariaDB', `${HOST}/synchronize.spec.ts`),
  D13: refused(
    'PostgreSQL in LATIN1 or SQL_ASCII, NO_BACKSLASH_ESCAPES of MySQL and MariaDB',
    `${HOST}/server-settings.spec.ts`,
  ),
  D14: works('`standard_conforming_strings=off`', `${HOST}/server-settings.spec.ts`),
};

/** What held from the beginning, of the database. */
export const DATABASE_HELD: readonly Setting[] = [
  works(
    'SQLite, PostgreSQL and MariaDB',
    'nest-12-express-esm',
    'nest-12-fastify-cjs',
    'nest-12-express-cjs',
    'nest-11-express-esm',
  ),
  works(
    '`schema` (also with a space), `entityPrefix` and a naming strategy, all three',
    'schema-prefix-snake-nest-12',
    'schema-prefix-snake-nest-11',
    'test/database/schema.spec.ts',
  ),
  works('a pool of one connection', 'pool-of-one-nest-12', 'pool-of-one-nest-11'),
  works(
    'a role without CREATE EXTENSION, pg_trgm in another schema, every transaction mode of migrations',
    'test/schema/migrations/search-index.spec.ts',
  ),
  works('two copies of TypeORM', 'workspaces'),
  works('SQLite in memory', 'command-nest-12', 'queue'),
  notTried(
    'PgBouncer in transaction mode',
    'it takes a server beside the database; the scenario of 2026-11-29 held with 1.18',
  ),
  notTried('TLS to the database', 'it is up to the driver; there is no such server in the tests'),
  notTried(
    'clusters of PostgreSQL with `--locale=C` or ICU, databases of MariaDB made as latin1',
    'each takes a server of its own; the scenario of 2026-11-29 held',
  ),
  notTried(
    'MySQL 8 and 9',
    'there is no package of their servers for the machines that run the tests',
  ),
];
