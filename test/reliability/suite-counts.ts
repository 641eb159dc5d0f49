import path from 'node:path';
import { keptCounts } from './kept-counts.js';

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

interface FaultCounts {
  readonly scenarios: readonly {
    readonly name: string;
    readonly requests: number;
    readonly away: number;
    readonly longest: number;
    readonly recovery: number;
    readonly events: number;
  }[];
  readonly seconds: number;
  readonly date: string;
}

const faults: Suite<FaultCounts> = {
  name: 'faults',
  words: ({ scenarios, seconds, date }) =>
    `The last whole run, on ${date}, nothing lost, doubled or half done; ${minutes(seconds)}:\n\n${scenarios
      .map(
        ({ name, requests, away, longest, recovery, events }) =>
          `- ${name}: ${many(requests)} requests, ${many(away)} of them told to try again, the longest after ${many(longest)} ms, the last ${many(recovery)} ms after the end; ${many(events)} events`,
      )
      .join('\n')}`,
};

/** Each part is run by itself, too, and keeps its own. */
interface LoadCounts {
  readonly traffic?: TrafficCounts & Run;
  readonly backlog?: BacklogCounts & Run;
  readonly growth?: GrowthCounts & Run;
}

interface Run {
  readonly seconds: number;
  readonly date: string;
}

interface TrafficCounts {
  readonly minutes: number;
  readonly requests: number;
  readonly cores: number;
  readonly loadAverage: number;
  readonly heaps: readonly { readonly before: number; readonly after: number }[];
  readonly lag: Readonly<Record<'events' | 'p50' | 'p99' | 'longest', number>>;
  readonly routes: readonly {
    readonly name: string;
    readonly calls: number;
    readonly p50: number;
    readonly p99: number;
  }[];
}

interface BacklogCounts {
  readonly waiting: number;
  readonly deliveredWithin: number;
  readonly requests: number;
  readonly routes: number;
  readonly worst: { readonly name: string; readonly ratio: number };
}

interface GrowthCounts {
  readonly sizes: readonly number[];
  readonly routes: number;
  readonly calls: number;
  readonly dearest: readonly { readonly name: string; readonly ratio: number }[];
}

const load: Suite<LoadCounts> = {
  name: 'load',
  words: ({ traffic, backlog, growth }) =>
    [
      traffic && trafficWords(traffic),
      backlog &&
        `The last whole backlog, on ${backlog.date}: ${many(backlog.waiting)} events were delivered in ${many(backlog.deliveredWithin)} s, beside ${many(backlog.requests)} requests; "${backlog.worst.name}" took ${backlog.worst.ratio} times as long meanwhile, everything else less.`,
      growth &&
        `The last whole growth, on ${growth.date}: ${growth.routes} routes in ${growth.calls} calls where there are ${listed(growth.sizes.map(many))} of everything; the dearest, ${growth.dearest[0]!.name}, took ${growth.dearest[0]!.ratio} times as long.`,
    ]
      .filter(Boolean)
      .join('\n\n'),
};

function trafficWords(counts: TrafficCounts & Run): string {
  const { date, minutes: length, requests, heaps, lag, routes, cores, loadAverage } = counts;
  const heap = (when: 'before' | 'after') => listed(heaps.map((each) => megabytes(each[when])));
  const rows = routes.map(({ name, calls, p50, p99 }) => [
    name,
    many(calls),
    String(p50),
    String(p99),
  ]);
  return [
    `The last whole traffic, on ${date}: ${length} minutes, ${many(requests)} requests, no error; heaps of ${heap('before')} after five minutes, of ${heap('after')} in the end; ` +
      `${many(lag.events)} events, heard of after ${lag.p50} ms (p50), ${lag.p99} ms (p99), ${many(lag.longest)} ms at most. ` +
      `The machine has ${cores} cores, and its load average was ${loadAverage}.`,
    table([['call', 'times', 'p50, ms', 'p99, ms'], ...rows]),
  ].join('\n\n');
}

interface CrashCounts {
  readonly operations: number;
  /** Those that were done at least once, and whose callers lived to hear of it. */
  readonly done: number;
  /** How often a whole run kills. */
  readonly whole: number;
  readonly rules: number;
  readonly settings: readonly {
    readonly name: string;
    readonly kills: number;
    readonly changes: number;
    readonly events: number;
  }[];
  readonly seconds: number;
  readonly date: string;
}

const crash: Suite<CrashCounts> = {
  name: 'crash',
  words: ({ operations, done, whole, rules, settings, seconds, date }) =>
    `The last run that is kept, on ${date}: ${done} of ${operations} operations done at least once, ${rules} rules, none of them broken; ${minutes(seconds)}:\n\n${settings
      .map(
        ({ name, kills, changes, events }) =>
          `- ${name}: ${many(kills)} kills${kills < whole ? ` of the ${whole} of a whole run` : ''}, ${many(changes)} changes committed, ${many(events)} events`,
      )
      .join('\n')}`,
};

/** Every suite whose counts the page tells. */
const SUITES: readonly Suite<never>[] = [isolation, races, stale, fuzz, faults, load, crash];

/**
 * The page with the counts of the suites where it has room for them: between `<!-- counts of NAME -->` and
 * `<!-- end of NAME -->`. Throws for a suite that has no counts or no room.
 */
export function withCounts(page: string): string {
  return SUITES.reduce((text, { name, words }) => {
    const counts = keptCounts<object>(COUNTS, name);
    if (counts === null) throw new Error(`There are no counts of ${name}: run it whole.`);
    const [begin, end] = [`<!-- counts of ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The page has no room for the counts of ${name}.`);
    return `${text.slice(0, from + begin.length)}\n\n${words(counts as never)}\n\n${text.slice(to)}`;
  }, page);
}

function many(count: number): string {
  return count.toLocaleString('en');
}

/** A table as the formatter leaves it; its first row is the head. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const [head, ...others] = rows.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...others].join('\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
