import { type Cell, hostScenario as host } from './cell.js';
import { TOOL_CELLS } from './tool-cells.js';

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
    name: 'again',
    setting: 'an app that closes and boots again in the same process, as hot reload does',
    home: 'nest-12',
    scenario: host({ entry: 'again', format: 'esm', database: 'SQLite' }),
  },
  {
    name: 'middleware',
    setting:
      'a global prefix with `exclude`, a strict and converting global pipe, helmet, compression, CORS, throttler, nestjs-cls',
    home: 'extras',
    scenario: host({
      entry: 'middleware',
      format: 'esm',
      database: 'SQLite',
      tells: ['helmet', 'compression', '@nestjs/throttler', 'nestjs-cls'],
    }),
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

  // Settings of the DataSource.
  ...(['nest-12', 'nest-11'] as const).flatMap((home): Cell[] => [
    {
      name: `schema-prefix-snake-${home}`,
      setting: `a schema with a space, \`entityPrefix\` and names in snake case, all three (${home})`,
      home,
      scenario: host({
        entry: 'express',
        format: 'cjs',
        database: 'PostgreSQL',
        schema: 'host data',
        options: { entityPrefix: 'app_', snake: true },
      }),
    },
    {
      name: `pool-of-one-${home}`,
      setting: `a pool of one connection (${home})`,
      home,
      scenario: host({
        entry: 'express',
        format: 'cjs',
        database: 'PostgreSQL',
        options: { poolSize: 1 },
      }),
    },
  ]),

  // Installers.
  {
    name: 'pnpm',
    setting: 'pnpm, isolated and without hoisting',
    home: 'pnpm',
    scenario: host({ entry: 'express', format: 'esm', database: 'SQLite' }),
  },
  {
    name: 'workspaces',
    setting:
      'npm workspaces, where the app has a copy of TypeORM of its own, whose types no other package takes',
    home: 'workspaces',
    scenario: host({ entry: 'express', format: 'cjs', compiler: 'swc', database: 'SQLite' }),
  },

  ...TOOL_CELLS,
];
