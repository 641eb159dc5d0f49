import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** How a home is installed. */
export type Installer = 'npm' | 'pnpm' | 'workspaces';

/** What a host is installed with. Hosts of the same home share it. */
export interface HomePlan {
  readonly installer: Installer;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Whether the library is installed there. */
  readonly isHost: boolean;
  /** The host's programs that compile there. */
  readonly entries: readonly string[];
  /** Whether peers that do not fit fail the install. */
  readonly strict?: boolean;
}

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
}

/** The library's own package.json. */
export const manifest = JSON.parse(
  readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
) as Manifest;

/** Peers that only an entry of their own needs. */
export const optionalPeers = Object.keys(manifest.peerDependenciesMeta ?? {});

/** The oldest version that each peer's range admits. */
const floors = Object.fromEntries(
  Object.entries(manifest.peerDependencies).map(([name, range]) => [
    name,
    /[\d.]+/.exec(range)?.[0] ?? range,
  ]),
);

const common = {
  // Its binary comes from the repository's install.
  'better-sqlite3': versionHere('better-sqlite3'),
  passport: '^0.7.0',
  'reflect-metadata': '^0.2.0',
  rxjs: '^7.2.0',
  '@types/node': versionHere('@types/node'),
  '@types/passport': versionHere('@types/passport'),
};

const drivers = { pg: '^8.0.0', mysql2: '^3.0.0' };

const nest = (version: string) => ({
  '@nestjs/common': version,
  '@nestjs/core': version,
  '@nestjs/passport': version,
  '@nestjs/platform-express': version,
  '@nestjs/typeorm': version,
});

const nest12 = {
  ...common,
  ...drivers,
  ...nest('^12.0.0'),
  '@nestjs/event-emitter': '^12.0.0',
  '@nestjs/platform-fastify': '^12.0.0',
  bullmq: '^6.0.0',
  'class-validator': '^0.15.0',
  ioredis: '^5.0.0',
  typeorm: '^1.0.0',
};

const nest11 = {
  ...common,
  ...drivers,
  ...nest('^11.0.0'),
  '@nestjs/event-emitter': '^3.0.0',
  '@nestjs/platform-fastify': '^11.0.0',
  'class-validator': '^0.14.0',
  typeorm: '^0.3.28',
};

const { passport: _p, '@types/passport': _t, '@nestjs/passport': _n, ...withoutPassport } = nest12;

const testing = { '@swc/core': versionHere('@swc/core'), '@swc/jest': '^0.2.0', jest: '^30.0.0' };

/** What a host of these packages has for unit tests: neither passport nor a driver. */
const unit = (host: Readonly<Record<string, string>>) => {
  const needed =
    /^(@nestjs\/(common|core|event-emitter|platform-express|typeorm)|class-validator|reflect-metadata|rxjs|typeorm)$/;
  const own = Object.entries(host).filter(([name]) => needed.test(name));
  return {
    ...Object.fromEntries(own),
    ...testing,
    '@nestjs/testing': host['@nestjs/core'] ?? '',
    supertest: '^7.0.0',
    'unplugin-swc': '^2.0.0',
    vitest: '^4.0.0',
  };
};

const alias = (name: string, version: string) => `npm:${name}@${version}`;

const platform = `${process.platform}-${process.arch}`;
const glibc = process.platform === 'linux' ? `${platform}-glibc` : platform;

const HOMES = {
  'nest-12': {
    installer: 'npm',
    isHost: true,
    strict: true,
    dependencies: nest12,
    entries: ['express', 'fastify', 'context', 'two-apps', 'again', 'client', 'command', 'queue'],
  },
  'nest-11': {
    installer: 'npm',
    isHost: true,
    strict: true,
    dependencies: nest11,
    entries: ['express', 'fastify', 'context', 'two-apps', 'client', 'command'],
  },
  'no-passport': {
    installer: 'npm',
    isHost: true,
    strict: true,
    dependencies: withoutPassport,
    entries: ['login'],
  },
  oldest: {
    installer: 'npm',
    isHost: true,
    strict: true,
    dependencies: {
      ...common,
      ...floors,
      '@nestjs/passport': '11.0.2',
      '@nestjs/platform-express': floors['@nestjs/core'] ?? '',
      // What the oldest TypeORM lets in.
      ioredis: '5.0.4',
    },
    entries: ['express', 'client', 'command', 'queue'],
  },
  extras: {
    installer: 'npm',
    isHost: true,
    dependencies: {
      ...nest12,
      '@apollo/server': '^5.0.0',
      '@as-integrations/express5': '^1.0.0',
      '@nestjs/apollo': '^14.0.0',
      '@nestjs/graphql': '^14.0.0',
      '@nestjs/mercurius': '^14.0.0',
      '@nestjs/microservices': '^12.0.0',
      '@nestjs/swagger': '^12.0.0',
      '@nestjs/throttler': '^6.0.0',
      '@types/compression': '^1.0.0',
      'class-transformer': '^0.5.0',
      compression: '^1.0.0',
      graphql: '^16.0.0',
      helmet: '^8.0.0',
      mercurius: '^16.0.0',
      'nestjs-cls': '^7.0.0',
      // The plugin of @nestjs/swagger asks for it.
      typescript: versionHere('typescript'),
    },
    entries: ['hybrid', 'graphql', 'middleware', 'swagger'],
  },
  tools: {
    installer: 'npm',
    isHost: true,
    dependencies: {
      ...nest12,
      ...testing,
      esbuild: '^0.28.0',
      'unplugin-swc': '^2.0.0',
      vitest: '^4.0.0',
      webpack: '^5.0.0',
      'typescript-5': alias('typescript', '~5.9.0'),
      'typescript-6': alias('typescript', '~6.0.0'),
      'typescript-7': alias('typescript', '~7.0.0'),
    },
    entries: ['express'],
  },
  'tests-nest-11': {
    installer: 'npm',
    isHost: true,
    dependencies: { ...nest11, ...testing },
    entries: ['express'],
  },
  'unit-nest-12': { installer: 'npm', isHost: true, dependencies: unit(nest12), entries: [] },
  'unit-nest-11': { installer: 'npm', isHost: true, dependencies: unit(nest11), entries: [] },
  pnpm: { installer: 'pnpm', isHost: true, dependencies: nest12, entries: ['express'] },
  workspaces: { installer: 'workspaces', isHost: true, dependencies: nest12, entries: ['express'] },
  runtimes: {
    installer: 'npm',
    isHost: false,
    dependencies: {
      'node-20': alias(`node-${platform}`, '^20.0.0'),
      'node-22': alias(`node-${platform}`, '^22.0.0'),
      'node-24': alias(`node-${platform}`, '^24.0.0'),
      'node-26': alias(`node-${platform}`, '^26.0.0'),
      bun: alias(`@oven/bun-${platform}`, '^1.0.0'),
      deno: alias(`@deno/${glibc}`, '^2.0.0'),
      pnpm: '^10.0.0',
    },
    entries: [],
  },
} as const satisfies Readonly<Record<string, HomePlan>>;

/** The name of a home. */
export type HomeName = keyof typeof HOMES;

/** Every home by its name. */
export const homePlans: Readonly<Record<HomeName, HomePlan>> = HOMES;

/** The version that the repository has of a package. */
export function versionHere(name: string): string {
  return versionIn(ROOT, name);
}

/** The version of a package in a folder's node_modules. */
export function versionIn(folder: string, name: string): string {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Manifest).version;
}
