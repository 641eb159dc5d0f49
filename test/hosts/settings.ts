/** What becomes of a host with a setting. */
export type Verdict = 'works' | 'refused' | 'documented' | 'not tried' | 'open';

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

/** What is still to be mended or refused; no release is made with one. */
const open = (setting: string): Setting => ({ setting, verdict: 'open', shown: [] });

/** Settings of the framework. */
export const FRAMEWORK: Readonly<Record<string, Setting>> = {
  F1: works(
    'a global `ValidationPipe` with `transform` or `whitelist`',
    `${ROUTES}/raw-requests.spec.ts`,
    'middleware',
  ),
  F2: works('`enableImplicitConversion: true`', `${ROUTES}/raw-requests.spec.ts`, 'middleware'),
  F3: open('a guard of the host for all routes (`APP_GUARD`)'),
  F4: open('transactions by `typeorm-transactional` or `@nestjs-cls/transactional`'),
  F5: works('`@nestjs/swagger`', 'test/openapi/running-document.spec.ts', 'swagger-plugin'),
  F6: open('interceptors that wrap or serialize every answer'),
  F7: open('no passport'),
  F8: open('cookie sessions by the strategy `session`'),
  F9: open('a strategy whose user has no `id`'),
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
  F13: open('a strategy that redirects to a login'),
  F14: open('tests of the host with `overrideGuard`, mocks and fake timers'),
  F15: open('Yarn 4 with Plug’n’Play'),
  F16: open('versions of the host’s API'),
  F17: open('`app.close()` amid requests'),
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
  D1: open('calls in a transaction of the host, with directories that are tables, on a small pool'),
  D2: open('`replication` with a replica that lags'),
  D3: works('a lock or statement timeout of the server', `${HOST}/database-faults.spec.ts`),
  D4: open('`synchronize: true` on an empty database'),
  D5: open('`repeatable read` or `serializable` by default'),
  D6: open('drivers that give JSON and numbers in other forms'),
  D7: open('`sqljs` and other types that are not supported'),
  D8: open('a query cache that is always on'),
  D9: open('mysql2 with the charset latin1 or UTF8_GENERAL_CI'),
  D10: open('another process that holds the write lock of SQLite'),
  D11: open('a subclass of an entity of the module'),
  D12: open('the type `mysql` on MariaDB'),
  D13: open(
    'PostgreSQL in LATIN1 or SQL_ASCII; NO_BACKSLASH_ESCAPES, standard_conforming_strings=off',
  ),
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
