import type { Cell, HostScenario } from './cell.js';

const host = (scenario: Omit<HostScenario, 'kind'>): HostScenario => ({ kind: 'host', ...scenario });

const GRAPHQL = ['@nestjs/graphql', 'graphql'];

/** Every setting that is tried. `npm run test:hosts -- fastify` tries those with this in their names. */
export const CELLS: readonly Cell[] = [
  // Generations, kinds of modules, platforms and databases.
  {
    name: 'nest-12-express-esm',
    setting: 'Nest 12 and TypeORM 1, Express, ES modules',
    home: 'nest-12',
    scenario: host({ entry: 'express', format: 'esm', database: 'SQLite' }),
    isShort: true,
  },
  {
    name: 'nest-12-express-cjs',
    setting: 'Nest 12 and TypeORM 1, Express, CommonJS',
    home: 'nest-12',
    scenario: host({ entry: 'express', format: 'cjs', database: 'MariaDB' }),
  },
  {
    name: 'nest-12-fastify-cjs',
    setting: 'Nest 12 and TypeORM 1, Fastify, CommonJS',
    home: 'nest-12',
    scenario: host({ entry: 'fastify', format: 'cjs', database: 'PostgreSQL' }),
    isShort: true,
  },
  {
    name: 'nest-12-fastify-esm',
    setting: 'Nest 12 and TypeORM 1, Fastify, ES modules',
    home: 'nest-12',
    scenario: host({ entry: 'fastify', format: 'esm', database: 'SQLite' }),
  },
  {
    name: 'nest-11-express-cjs',
    setting: 'Nest 11 and TypeORM 0.3, Express, CommonJS',
    home: 'nest-11',
    scenario: host({ entry: 'express', format: 'cjs', database: 'SQLite' }),
    isShort: true,
  },
  {
    name: 'nest-11-express-esm',
    setting: 'Nest 11 and TypeORM 0.3, Express, ES modules',
    home: 'nest-11',
    scenario: host({ entry: 'express', format: 'esm', database: 'MariaDB' }),
  },
  {
    name: 'nest-11-fastify-esm',
    setting: 'Nest 11 and TypeORM 0.3, Fastify, ES modules',
    home: 'nest-11',
    scenario: host({ entry: 'fastify', format: 'esm', database: 'PostgreSQL' }),
    isShort: true,
  },
  {
    name: 'oldest-express-esm',
    setting: 'the oldest peers, ES modules',
    home: 'oldest',
    scenario: host({ entry: 'express', format: 'esm', database: 'SQLite' }),
  },
  {
    name: 'oldest-express-cjs',
    setting: 'the oldest peers, CommonJS',
    home: 'oldest',
    scenario: host({ entry: 'express', format: 'cjs', database: 'SQLite' }),
    isShort: true,
  },

  // Other shapes of hosts.
  {
    name: 'nest-12-context',
    setting: '`createApplicationContext`, by services only',
    home: 'nest-12',
    scenario: host({ entry: 'context', format: 'esm', database: 'SQLite' }),
  },
  {
    name: 'nest-11-context',
    setting: '`createApplicationContext` on Nest 11, by services only',
    home: 'nest-11',
    scenario: host({ entry: 'context', format: 'cjs', database: 'PostgreSQL' }),
  },
  {
    name: 'two-apps',
    setting: 'two apps in one process, at the same time',
    home: 'nest-12',
    scenario: host({ entry: 'two-apps', format: 'cjs', database: 'SQLite' }),
  },
  {
    name: 'hybrid',
    setting: 'a hybrid app (`connectMicroservice`, TCP)',
    home: 'extras',
    scenario: host({
      entry: 'hybrid',
      format: 'cjs',
      database: 'SQLite',
      tells: ['@nestjs/microservices'],
    }),
  },
  {
    name: 'graphql-apollo',
    setting: 'GraphQL with Apollo on Express',
    home: 'extras',
    scenario: host({
      entry: 'graphql',
      format: 'esm',
      database: 'SQLite',
      tells: [...GRAPHQL, '@nestjs/apollo', '@apollo/server'],
    }),
  },
  {
    name: 'graphql-mercurius',
    setting: 'GraphQL with Mercurius on Fastify',
    home: 'extras',
    scenario: host({
      entry: 'graphql',
      format: 'esm',
      database: 'SQLite',
      env: { HOST_GRAPHQL: 'mercurius' },
      tells: [...GRAPHQL, '@nestjs/mercurius', 'mercurius'],
    }),
  },
  {
    name: 'swagger-plugin',
    setting: '`@nestjs/swagger` with its plugin, compiled by `nest build`',
    home: 'extras',
    scenario: host({
      entry: 'swagger',
      format: 'cjs',
      compiler: 'nest',
      database: 'SQLite',
      tells: ['@nestjs/swagger'],
    }),
  },

  // Installers.
  {
    name: 'pnpm',
    setting: 'pnpm, isolated and without hoisting',
    home: 'pnpm',
    scenario: host({ entry: 'express', format: 'esm', database: 'SQLite' }),
  },
  {
    name: 'workspaces',
    setting: 'npm workspaces, where the app has a copy of TypeORM of its own, whose types no other package takes',
    home: 'workspaces',
    scenario: host({ entry: 'express', format: 'cjs', compiler: 'swc', database: 'SQLite' }),
  },

  // Compilers, bundlers and test runners.
  {
    name: 'swc-cjs',
    setting: 'compiled by swc, CommonJS',
    home: 'tools',
    scenario: host({ entry: 'express', format: 'cjs', compiler: 'swc', database: 'SQLite' }),
  },
  {
    name: 'swc-esm',
    setting: 'compiled by swc, ES modules',
    home: 'tools',
    scenario: host({ entry: 'express', format: 'esm', compiler: 'swc', database: 'SQLite' }),
  },
  {
    name: 'esbuild-cjs',
    setting: 'bundled by esbuild to CommonJS',
    home: 'tools',
    scenario: { kind: 'bundle', bundler: 'esbuild', format: 'cjs', database: 'SQLite' },
  },
  {
    name: 'esbuild-esm',
    setting: 'bundled by esbuild to an ES module',
    home: 'tools',
    scenario: { kind: 'bundle', bundler: 'esbuild', format: 'esm', database: 'SQLite' },
  },
  {
    name: 'webpack',
    setting: 'bundled by webpack, but for TypeORM, which requires drivers by computed names',
    home: 'tools',
    scenario: { kind: 'bundle', bundler: 'webpack', format: 'cjs', database: 'SQLite' },
  },
  {
    name: 'jest-cjs',
    setting: 'a test under Jest, CommonJS',
    home: 'tools',
    scenario: { kind: 'test', runner: 'jest', format: 'cjs', database: 'SQLite' },
  },
  {
    name: 'jest-esm',
    setting: 'a test under Jest, ES modules',
    home: 'tools',
    scenario: { kind: 'test', runner: 'jest', format: 'esm', database: 'SQLite' },
  },
  {
    name: 'jest-nest-11',
    setting: 'a test under Jest on Nest 11, CommonJS',
    home: 'tests-nest-11',
    scenario: { kind: 'test', runner: 'jest', format: 'cjs', database: 'SQLite' },
  },
  {
    name: 'vitest',
    setting: 'a test under Vitest',
    home: 'tools',
    scenario: { kind: 'test', runner: 'vitest', format: 'esm', database: 'SQLite' },
  },

  // Runtimes. The binary of better-sqlite3 is of one Node.js only, so these are on PostgreSQL.
  ...(['node-20', 'node-22', 'node-24', 'node-26'] as const).map((runtime): Cell => ({
    name: runtime,
    setting: `Node.js ${runtime.slice('node-'.length)}`,
    home: 'nest-12',
    scenario: host({ entry: 'express', format: 'cjs', database: 'PostgreSQL', runtime }),
  })),
  {
    name: 'bun',
    setting: 'Bun',
    home: 'nest-12',
    scenario: host({ entry: 'express', format: 'esm', database: 'PostgreSQL', runtime: 'bun' }),
  },
  {
    name: 'deno',
    setting: 'Deno',
    home: 'nest-12',
    scenario: host({ entry: 'express', format: 'esm', database: 'PostgreSQL', runtime: 'deno' }),
  },

  // What else the package holds.
  ...(['nest-12', 'nest-11', 'oldest'] as const).flatMap((home): Cell[] => [
    {
      name: `command-${home}`,
      setting: `\`nest-clientele permissions\`, with the packages of ${home}`,
      home,
      scenario: { kind: 'command' },
      isShort: home === 'nest-12',
    },
    {
      name: `client-${home}`,
      setting: `the typed client, in Node and for browsers, with the packages of ${home}`,
      home,
      scenario: { kind: 'client' },
      isShort: home === 'nest-12',
    },
    {
      name: `types-${home}`,
      setting: `the types, with the packages of ${home}`,
      home,
      scenario: { kind: 'types', resolutions: ['node10', 'bundler'] },
      isShort: home !== 'oldest',
    },
  ]),
  {
    name: 'queue',
    setting: '`nest-clientele/bullmq`, where nothing is sent',
    home: 'nest-12',
    scenario: { kind: 'queue' },
    isShort: true,
  },
  {
    name: 'typescript-5.9',
    setting: 'the types under TypeScript 5.9; with `node16` from ES modules only, which Nest 12 is',
    home: 'tools',
    scenario: {
      kind: 'types',
      typescript: 'typescript-5',
      resolutions: ['node10', 'node16', 'nodenext', 'bundler'],
    },
  },
  {
    name: 'typescript-6',
    setting: 'the types under TypeScript 6',
    home: 'tools',
    scenario: {
      kind: 'types',
      typescript: 'typescript-6',
      resolutions: ['node10', 'node16', 'nodenext', 'bundler'],
    },
  },
  {
    name: 'typescript-7',
    setting: 'the types under TypeScript 7, which has no `node10` any more',
    home: 'tools',
    scenario: {
      kind: 'types',
      typescript: 'typescript-7',
      resolutions: ['node16', 'nodenext', 'bundler'],
    },
  },
];
