import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BundleScenario } from './cell.js';
import type { Format, Home } from './home.js';
import { assertSteps, runProgram } from './host-scenario.js';
import type { Outcome } from './outcome.js';
import { run } from './processes.js';
import { hostVersions, versionsOf } from './versions.js';

/** Native code, which no bundle holds. */
const NATIVE = ['better-sqlite3', '@node-rs/argon2'];

/** Packages that others load if they are there: Nest's, TypeORM's and the drivers' optional ones. */
const ABSENT = [
  '@nestjs/microservices',
  '@nestjs/websockets',
  '@fastify/static',
  '@fastify/view',
  'class-transformer',
  '@google-cloud/spanner',
  '@sap/hana-client',
  'expo-sqlite',
  'hdb-pool',
  'mongodb',
  'mssql',
  'mysql',
  'oracledb',
  'pg-native',
  'pg-query-stream',
  'react-native-sqlite-storage',
  'redis',
  'sql.js',
  'sqlite3',
  'typeorm-aurora-data-api-driver',
];

/** Bundles the compiled host with all its packages into one file, and runs that. */
export async function tryBundle(home: Home, scenario: BundleScenario): Promise<Outcome> {
  const { bundler, format, database } = scenario;
  const out = await home.compiled(format === 'esm' ? 'esm' : 'cjs');
  const suffix = format === 'esm' ? 'mjs' : 'cjs';
  const file = path.join(home.folder, `bundle-${bundler}.${suffix}`);
  const entry = path.join(out, 'express.js');
  if (bundler === 'esbuild') await byEsbuild(home, entry, file, format);
  else await byWebpack(home, entry, file);
  const node = { command: process.execPath, args: [] };
  const { report, versions } = await runProgram(home, node, file, { entry: 'express', database });
  return {
    did: `${assertSteps(report, 'express')} steps`,
    versions: [
      ...hostVersions(home, database),
      ...versionsOf(home, [bundler]),
      ...versions,
      `Node.js ${process.versions.node}`,
    ],
  };
}

/** What packages of the other kind of modules ask for, and how esbuild puts it there. */
const BANNERS = {
  esm: [
    "import { createRequire as hostRequire } from 'node:module'; const require = hostRequire(import.meta.url);",
  ],
  cjs: [
    "const hostUrl = require('node:url').pathToFileURL(__filename).href;",
    '--define:import.meta.url=hostUrl',
  ],
} as const;

async function byEsbuild(home: Home, entry: string, file: string, format: Format): Promise<void> {
  const absent = ABSENT.flatMap((name) => [`--external:${name}`, `--external:${name}/*`]);
  const native = NATIVE.map((name) => `--external:${name}`);
  const [banner, ...flags] = BANNERS[format];
  await run(
    process.execPath,
    [
      home.file('esbuild/bin/esbuild'),
      entry,
      '--bundle',
      '--platform=node',
      `--format=${format}`,
      '--keep-names',
      '--log-level=error',
      `--outfile=${file}`,
      `--banner:js=${banner}`,
      ...flags,
      ...absent,
      ...native,
    ],
    { cwd: home.folder },
  );
}

async function byWebpack(home: Home, entry: string, file: string): Promise<void> {
  const script = path.join(home.folder, 'webpack.cjs');
  writeFileSync(script, WEBPACK);
  // TypeORM requires drivers by a name that it computes, which webpack cannot follow.
  const given = JSON.stringify({ entry, file, native: [...NATIVE, 'typeorm'], absent: ABSENT });
  await run(process.execPath, [script, given], { cwd: home.folder });
}

const WEBPACK = `
const path = require('node:path');
const webpack = require('webpack');
const { entry, file, native, absent } = JSON.parse(process.argv[2]);
const isAbsent = (name) => absent.some((each) => name === each || name.startsWith(each + '/'));
const compiler = webpack({
  target: 'node',
  mode: 'production',
  entry,
  output: { path: path.dirname(file), filename: path.basename(file) },
  // Names of classes are names of providers and of listeners.
  optimization: { minimize: false },
  externals: Object.fromEntries(native.map((name) => [name, 'commonjs ' + name])),
  plugins: [new webpack.IgnorePlugin({ checkResource: isAbsent })],
});
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString({ all: false, errors: true }));
    process.exitCode = 1;
  }
});
`;
