import type { DatabaseName } from './databases.js';
import type { Compiler, Format } from './home.js';
import type { HomeName } from './homes.js';

/** What runs a host; the first is what runs the tests. */
export type Runtime = 'this' | 'node-20' | 'node-22' | 'node-24' | 'node-26' | 'bun' | 'deno';

/** How TypeScript finds the types of a package. */
export type Resolution = 'node10' | 'node16' | 'nodenext' | 'bundler';

/** The host's program runs, and does every step. */
export interface HostScenario {
  readonly kind: 'host';
  /** The program of `host/`. */
  readonly entry: string;
  readonly format: Format;
  readonly compiler?: Compiler;
  readonly database: DatabaseName;
  readonly runtime?: Runtime;
  /** The schema of PostgreSQL that the host lives in. */
  readonly schema?: string;
  /** Further options of the DataSource; with `snake` its names are in snake case. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Packages whose versions matter here. */
  readonly tells?: readonly string[];
}

/** The host's program, bundled with everything but native code, does every step. */
export interface BundleScenario {
  readonly kind: 'bundle';
  readonly bundler: 'esbuild' | 'webpack';
  readonly format: Format;
  readonly database: DatabaseName;
}

/** A test of the host does every step. */
export interface TestScenario {
  readonly kind: 'test';
  readonly runner: 'jest' | 'vitest';
  readonly format: Format;
  readonly database: DatabaseName;
}

/** Unit tests of the host, without a database. */
export interface UnitScenario {
  readonly kind: 'unit';
  readonly runner: 'jest' | 'vitest';
  readonly format: Format;
}

/** The types of every entry are found, and hold no error. */
export interface TypesScenario {
  readonly kind: 'types';
  /** The package that holds the compiler; left out, the repository's. */
  readonly typescript?: string;
  readonly resolutions: readonly Resolution[];
}

/** A small program by itself: the command, the typed client, the entry for Redis, or a host without passport. */
export interface SmallScenario {
  readonly kind: 'command' | 'client' | 'queue' | 'login';
}

export type Scenario =
  HostScenario | BundleScenario | TestScenario | UnitScenario | TypesScenario | SmallScenario;

/** One setting of a host that is tried. */
export interface Cell {
  readonly name: string;
  /** What the page says about it. */
  readonly setting: string;
  readonly home: HomeName;
  readonly scenario: Scenario;
  /** Whether `.ci/run` tries it. */
  readonly isShort?: boolean;
}

/** A host's program with its kind. */
export function hostScenario(scenario: Omit<HostScenario, 'kind'>): HostScenario {
  return { kind: 'host', ...scenario };
}
