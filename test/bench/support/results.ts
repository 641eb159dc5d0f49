import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MeasureName } from '../page/measures.js';
import { machine } from './report.js';

/** Where each bench leaves its results for docs/benchmarks.md. */
const RESULTS = path.join(__dirname, '../results');

/** What a bench has measured for one row of the page. */
export interface ResultRow {
  readonly measure: MeasureName;
  /** The same, measured in the same run on the commit before the work on speed. */
  readonly base?: number;
  readonly now: number;
  /** A few words on how to read it, such as its spread. */
  readonly note?: string;
}

/** Where and with what it was measured. */
export interface ResultEnvironment {
  /** As in `2026-11-29`. */
  readonly day: string;
  readonly machine: string;
  /** By name, as in `{ PostgreSQL: '15.20' }`. */
  readonly versions: Readonly<Record<string, string>>;
  /** What measures it again. */
  readonly command: string;
}

/** The results of one bench. */
export interface BenchResults extends ResultEnvironment {
  readonly bench: string;
  readonly rows: readonly ResultRow[];
}

/**
 * The environment of this process: the machine, Node.js, Nest and TypeORM; `versions` tells of more, such as databases.
 * The command is `npm run bench -- <bench>` unless another one is given.
 */
export function environmentOf(
  bench: string,
  versions: Readonly<Record<string, string>> = {},
  command = `npm run bench -- ${bench}`,
): ResultEnvironment {
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: {
      Nest: versionOf('@nestjs/core'),
      TypeORM: versionOf('typeorm'),
      ...versions,
    },
    command,
  };
}

/** The version in what `benchDatabase` tells of its server, as `{ PostgreSQL: '18.4' }`. */
export function serverVersion(server: string): Readonly<Record<string, string>> {
  const [, name = server, version = ''] = /^(\w+) ([\d.]+)/.exec(server) ?? [];
  return { [name]: version };
}

/** The installed version of a package. */
export function versionOf(name: string): string {
  const file = path.join(__dirname, '../../../node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Whether this run is to try a bench, by short rounds (BENCH_SHORT) or a part of it (BENCH_ONLY), and writes nothing. */
export function isTrial(): boolean {
  return Boolean(process.env['BENCH_SHORT'] ?? process.env['BENCH_ONLY']);
}

/**
 * Leaves the results of a bench for `npm run docs:benchmarks`. Rows that an earlier run has left and this one has not
 * measured stay. A trial leaves nothing: it tells too little for the page.
 */
export function writeResults(
  bench: string,
  rows: readonly ResultRow[],
  environment: ResultEnvironment = environmentOf(bench),
): void {
  if (isTrial()) return;
  const measured = new Set(rows.map(({ measure }) => measure));
  const kept = readResults()
    .filter((results) => results.bench === bench)
    .flatMap((results) => results.rows)
    .filter(({ measure }) => !measured.has(measure));
  const results: BenchResults = { bench, ...environment, rows: [...kept, ...rows] };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(path.join(RESULTS, `${bench}.json`), `${JSON.stringify(results, null, 2)}\n`);
}

/** What all benches have left. */
export function readResults(): BenchResults[] {
  if (!existsSync(RESULTS)) return [];
  return readdirSync(RESULTS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(RESULTS, name), 'utf8')) as BenchResults);
}

/**
 * For a spec that counts statements: leaves the count where `BENCH_RESULTS=1 npx jest <spec>` runs it by hand, else does
 * nothing. `spec` is its path.
 */
export function leaveCount(measure: MeasureName, count: number, spec: string): void {
  if (!process.env['BENCH_RESULTS']) return;
  const command = `BENCH_RESULTS=1 npx jest ${spec}`;
  writeResults('statements', [{ measure, now: count }], environmentOf('statements', {}, command));
}
