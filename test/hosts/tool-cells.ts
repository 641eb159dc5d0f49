import { type Cell, hostScenario as host } from './cell.js';

const UNIT_RUNNERS = [
  { name: 'jest-cjs', called: 'Jest, CommonJS', runner: 'jest', format: 'cjs' },
  { name: 'jest-esm', called: 'Jest, ES modules', runner: 'jest', format: 'esm' },
  { name: 'vitest', called: 'Vitest', runner: 'vitest', format: 'esm' },
] as const;

/** Compilers, bundlers, test runners, runtimes, and what else the package holds. */
export const TOOL_CELLS: readonly Cell[] = [
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

  // Unit tests by `nest-clientele/testing`, where neither passport nor a driver is installed.
  ...(['12', '11'] as const).flatMap((nest) =>
    UNIT_RUNNERS.map(({ name, called, ...running }): Cell => ({
      name: `unit-${name}-nest-${nest}`,
      setting: `unit tests without a database under ${called}, Nest ${nest}`,
      home: `unit-nest-${nest}`,
      scenario: { kind: 'unit', ...running },
      isShort: true,
    })),
  ),

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
      isShort: home === 'nest-12',
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
    name: 'without-passport',
    setting: 'no passport: `auth: { caller }`, and the types without it',
    home: 'no-passport',
    scenario: { kind: 'login' },
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
