import type { NestMajor } from './dependencies.js';
import type { HostFiles } from './host-files.js';
import type { PackageManifest } from './package-manifest.js';
import type { Database } from './setup-options.js';
import { SetupError } from './setup.error.js';

/** What installs a host's packages. */
export type Installer = 'npm' | 'pnpm' | 'yarn';

/** A Nest app, as far as a set-up has to know it. */
export interface Host {
  readonly name: string;
  readonly nest: NestMajor;
  /** The text of its `package.json`. */
  readonly manifest: string;
  readonly packages: ReadonlySet<string>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly sourceRoot: string;
  /** Its main file. */
  readonly main: string;
  /** What its imports of files end with. */
  readonly suffix: '.js' | '';
  /** Whether it has a runner of unit tests. */
  readonly hasTest: boolean;
  readonly installer: Installer;
}

const LOCKS: readonly (readonly [file: string, installer: Installer])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
];

const DRIVERS: readonly (readonly [name: string, database: Database])[] = [
  ['pg', 'postgres'],
  ['mysql2', 'mysql'],
];

/** Reads a host. Throws {@link SetupError} where it is none, or of a Nest that the module does not run on. */
export function readHost(files: HostFiles, givenRoot: string | undefined): Host {
  const text = files.read('package.json');
  const manifest = JSON.parse(text ?? '{}') as PackageManifest;
  const packages = { ...manifest.dependencies, ...manifest.devDependencies };
  const range = packages['@nestjs/core'];
  if (text === null || range === undefined) {
    throw new SetupError(
      'There is no Nest app in this folder: no package.json here names @nestjs/core. Run it in the folder of one; `npx @nestjs/cli new my-portal` makes it.',
    );
  }
  const cli = readCli(files);
  const sourceRoot = trimmed(givenRoot ?? cli.sourceRoot ?? 'src');
  const main = `${sourceRoot}/${cli.entryFile ?? 'main'}.ts`;
  return {
    name: manifest.name ?? 'portal',
    nest: majorOf(files, range),
    manifest: text,
    packages: new Set(Object.keys(packages)),
    scripts: manifest.scripts ?? {},
    sourceRoot,
    main,
    suffix: suffixOf(files.read(main), manifest),
    hasTest: 'jest' in packages || 'vitest' in packages,
    installer: LOCKS.find(([file]) => files.read(file) !== null)?.[1] ?? 'npm',
  };
}

/** The database whose driver a host has; SQLite, which needs no server, for any other. */
export function databaseOf({ packages }: Host): Database {
  return DRIVERS.find(([name]) => packages.has(name))?.[1] ?? 'sqlite';
}

interface CliSettings {
  readonly sourceRoot?: string;
  readonly entryFile?: string;
}

function readCli(files: HostFiles): CliSettings {
  const text = files.read('nest-cli.json');
  if (text === null) return {};
  try {
    return JSON.parse(text) as CliSettings;
  } catch {
    // Nest takes comments in it; its defaults do for most.
    return {};
  }
}

function trimmed(folder: string): string {
  return folder.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
}

/** Throws {@link SetupError} for a Nest that the module does not run on. */
function majorOf(files: HostFiles, range: string): NestMajor {
  const installed = files.read('node_modules/@nestjs/core/package.json');
  const version = installed ? (JSON.parse(installed) as { version: string }).version : range;
  const major = Number(/\d+/.exec(version)?.[0]);
  if (major === 11 || major === 12) return major;
  throw new SetupError(
    `This app has @nestjs/core ${version}, and nest-clientele runs on Nest 11 and 12. Upgrade Nest first.`,
  );
}

/** As the main file writes it itself. */
function suffixOf(main: string | null, { type }: PackageManifest): '.js' | '' {
  const [, specifier] = /from\s+['"](\.[^'"]+)['"]/.exec(main ?? '') ?? [];
  const isNamed = specifier === undefined ? type === 'module' : specifier.endsWith('.js');
  return isNamed ? '.js' : '';
}
