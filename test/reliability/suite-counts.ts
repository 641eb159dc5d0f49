import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the counts of whole runs are kept: RELIABILITY_COUNTS names it to the suites. */
export const COUNTS = path.join(__dirname, 'counts');

/** A suite, and what its counts say in words. */
interface Suite<Counts> {
  readonly name: string;
  words(counts: Counts): string;
}

interface IsolationCounts {
  readonly cases: number;
  readonly routes: number;
  readonly actors: number;
  readonly databases: readonly string[];
  readonly seconds: Readonly<Record<string, number>>;
  readonly date: string;
}

interface RaceCounts {
  readonly operations: number;
  readonly pairs: number;
  readonly rounds: number;
  readonly calls: number;
  readonly databases: readonly string[];
  readonly seconds: number;
  readonly date: string;
}

interface FuzzCounts {
  readonly requests: number;
  readonly operations: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly databases: readonly string[];
  readonly adapters: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  readonly date: string;
}

const isolation: Suite<IsolationCounts> = {
  name: 'isolation',
  words: ({ cases, routes, actors, databases, seconds, date }) =>
    `The last whole run, on ${date}: ${many(cases)} calls of ${routes} routes by ${actors} actors on each database; ${databases
      .map((name) => `${name} ${seconds[name]} s`)
      .join(', ')}.`,
};

const races: Suite<RaceCounts> = {
  name: 'races',
  words: ({ operations, pairs, rounds, calls, databases, seconds, date }) =>
    `The last whole run, on ${date}: ${operations} operations, ${many(pairs)} pairs, ${many(rounds)} rounds, ${many(calls)} calls on ${listed(databases)}; ${minutes(seconds)}.`,
};

const fuzz: Suite<FuzzCounts> = {
  name: 'fuzz',
  words: ({ requests, operations, byStatus, databases, adapters, seconds, seed, date }) =>
    `The last whole run, on ${date}: ${many(requests)} requests of ${operations} calls on ${listed(adapters)} with ${listed(databases)}; ${minutes(seconds)}, seed ${seed}. Answers by status: ${Object.entries(
      byStatus,
    )
      .map(([status, count]) => `${status}: ${many(count)}`)
      .join(', ')}.`,
};

interface StaleCounts {
  readonly settings: readonly {
    readonly name: string;
    readonly revocations: number;
    readonly missed: number;
    readonly requests: number;
    readonly statements: number;
  }[];
  readonly seconds: number;
  readonly date: string;
}

const stale: Suite<StaleCounts> = {
  name: 'stale',
  words: ({ settings, seconds, date }) =>
    `The last whole run, on ${date}: ${settings
      .map(
        ({ name, revocations, missed, requests, statements }) =>
          `${name}: ${many(revocations)} revocations, ${missed} missed, ${many(requests)} requests by ${many(statements)} statements`,
      )
      .join('; ')}; ${minutes(seconds)}.`,
};

/** Every suite whose counts the page tells. */
const SUITES: readonly Suite<never>[] = [isolation, races, stale, fuzz];

/**
 * The page with the counts of the suites where it has room for them: between `<!-- counts of NAME -->` and
 * `<!-- end of NAME -->`. Throws for a suite that has no counts or no room.
 */
export function withCounts(page: string): string {
  return SUITES.reduce((text, { name, words }) => {
    const file = path.join(COUNTS, `${name}.json`);
    if (!existsSync(file)) throw new Error(`There are no counts of ${name}: run it whole.`);
    const [begin, end] = [`<!-- counts of ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The page has no room for the counts of ${name}.`);
    const counts = JSON.parse(readFileSync(file, 'utf8')) as never;
    return `${text.slice(0, from + begin.length)}\n\n${words(counts)}\n\n${text.slice(to)}`;
  }, page);
}

function many(count: number): string {
  return count.toLocaleString('en');
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
