import path from 'node:path';
import { keepCounts, today } from '../reliability/kept-counts.js';
import { block, machine, table, writeReport } from '../bench/support/report.js';
import type { PairTold } from './messages.js';
import type { Operation } from './operation.js';
import type { Pair } from './pairs.js';
import { invariantOf } from './rules/outcome-rules.js';
import type { DatabaseTold } from './racer-process.js';

/** What a run has come to. */
export interface Outcome {
  readonly operations: readonly Operation[];
  readonly pairs: readonly Pair[];
  readonly told: readonly DatabaseTold[];
  readonly seconds: number;
}

/** Faults of one pair that are shown. */
const SHOWN = 3;

type Number = 'rounds' | 'calls' | 'done' | 'busy' | 'restarts';

function sum(pairs: readonly PairTold[], of: Number): number {
  return pairs.reduce((total, each) => total + each[of], 0);
}

/** The lines about a pair that broke a rule; none for one that did not. */
export function faultLines(database: string, { pair, mode, faults }: PairTold): string[] {
  if (faults.length === 0) return [];
  const where = mode === 'joined' ? `${database}, in transactions of the host` : database;
  const more = faults.length - SHOWN;
  return [
    `FAILED on ${where}: ${pair}`,
    ...faults.slice(0, SHOWN).map((fault) => `  ${fault}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function totalsOf({ told }: Outcome): string[][] {
  return told.map(({ database, pairs, seconds, cpu }) =>
    [
      database,
      new Set(pairs.map(({ pair }) => pair)).size,
      sum(pairs, 'rounds'),
      sum(
        pairs.filter(({ mode }) => mode === 'joined'),
        'rounds',
      ),
      sum(pairs, 'calls'),
      sum(pairs, 'done'),
      sum(pairs, 'busy'),
      sum(pairs, 'restarts'),
      pairs.filter(({ faults }) => faults.length > 0).length,
      seconds.toFixed(0),
      cpu.toFixed(0),
    ].map(String),
  );
}

const HEAD = [
  'database',
  'pairs',
  'rounds',
  'of them joined',
  'calls',
  'done',
  'busy',
  'restarts',
  'failed pairs',
  'seconds',
  'cpu seconds',
];

/** The totals as text. */
export function totalsText(outcome: Outcome): string {
  const { operations, pairs, seconds } = outcome;
  const lockOnly = pairs.filter(({ isLockOnly }) => isLockOnly).length;
  return [
    `${operations.length} operations, ${pairs.length} pairs with a row in common, ${lockOnly} of which only wait at a lock; ${seconds.toFixed(0)} s.`,
    ...totalsOf(outcome).map((row) => HEAD.map((name, at) => `${name} ${row[at]}`).join(', ')),
  ].join('\n');
}

/** Writes `races.json` into the folder. */
export async function writeCounts(folder: string, outcome: Outcome): Promise<void> {
  const { operations, pairs, told, seconds } = outcome;
  const all = told.flatMap((each) => each.pairs);
  const counts = {
    operations: operations.length,
    pairs: pairs.length,
    rounds: sum(all, 'rounds'),
    calls: sum(all, 'calls'),
    databases: told.map(({ database }) => database),
    seconds: Math.round(seconds),
    date: today(),
  };
  await keepCounts(folder, 'races', counts);
}

/** Writes `report.md`: the totals, and which pairs there are. */
export async function writeRaceReport(outcome: Outcome): Promise<void> {
  const { operations, pairs, seconds } = outcome;
  await writeReport(path.join(__dirname, 'report.md'), [
    '# Races',
    `${machine()} ${seconds.toFixed(0)} s in all; the databases are raced on at the same time.`,
    table(HEAD, totalsOf(outcome)),
    '## Pairs',
    'With whom an operation has a row in common: behind the bar those with whom it only waits at a lock.',
    block(operations.map((operation) => partnersLine(operation, pairs)).join('\n')),
    '## Invariants',
    block([...new Set(pairs.map(({ one, other }) => invariantOf(one, other)))].join('\n')),
  ]);
}

function partnersLine(operation: Operation, pairs: readonly Pair[]): string {
  const own = pairs.filter(({ one, other }) => one === operation || other === operation);
  const names = (isLockOnly: boolean) =>
    own
      .filter((pair) => pair.isLockOnly === isLockOnly)
      .map(({ one, other }) => (one === operation ? other : one).name)
      .join('; ');
  return `${operation.name}: ${names(false)} | ${names(true)}`;
}
