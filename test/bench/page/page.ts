import path from 'node:path';
import { table } from '../support/report.js';
import type { BenchResults, ResultRow } from '../support/results.js';
import { BENCH_TITLES, type BenchName, type Measure, MEASURES, type Target } from './measures.js';

/** The page that shows the results of the benches. */
export const PAGE = path.join(__dirname, '../../../docs/benchmarks.md');

const INTRODUCTION = `# Benchmarks

<!-- Written by \`npm run docs:benchmarks\` from test/bench; do not edit it by hand. -->

What the module costs, beside what one would write by hand. Times on another machine are others; the numbers here are therefore
ratios of what ran side by side in one run, in turns, and counts. Each bench compares the answers first and then writes a
report with all it has measured beside its code. “Before” is the commit before the work on speed: measured in the same run
where the bench was given it, else as noted then. [The page for contributors](contributing.md) lists the commands.`;

/** The page, from what the benches have left. */
export function pageOf(results: readonly BenchResults[]): string {
  const benches = Object.keys(BENCH_TITLES) as BenchName[];
  const parts = [
    INTRODUCTION,
    ...benches.flatMap((bench) => [
      `## ${BENCH_TITLES[bench]}`,
      tableOf(bench, results),
      ...shortOf(bench, results),
    ]),
    '## Where it was measured',
    results.length === 0 ? 'Nothing was measured yet.' : environments(results),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableOf(bench: BenchName, results: readonly BenchResults[]): string {
  return table(
    ['measure', 'before', 'now', 'target', 'reached'],
    measuresOf(bench, results).map(({ measure, row }) => rowOf(measure, row)),
  );
}

/** Why rows are below their targets, where they are. */
function shortOf(bench: BenchName, results: readonly BenchResults[]): string[] {
  const lines = measuresOf(bench, results).flatMap(({ measure: { what, target, short }, row }) =>
    row && short && !reaches(row.now, target) ? [`- Below its target, ${what}. ${short}`] : [],
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function measuresOf(bench: BenchName, results: readonly BenchResults[]) {
  const rows = new Map(
    results.flatMap((each) => each.rows).map((row) => [row.measure as string, row] as const),
  );
  return Object.entries<Measure>(MEASURES)
    .filter(([, measure]) => measure.bench === bench)
    .map(([name, measure]) => ({ measure, row: rows.get(name) }));
}

function rowOf({ what, before, target, unit }: Measure, row: ResultRow | undefined): string[] {
  const withUnit = (value: string) => [value, ...(unit && value ? [unit] : [])].join(' ');
  const now = row ? `**${withUnit(digits(row.now))}**` : 'not measured yet';
  return [
    what,
    withUnit(row?.base === undefined ? before : digits(row.base)),
    row?.note ? `${now}, ${row.note}` : now,
    withUnit('atLeast' in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`),
    row ? (reaches(row.now, target) ? 'yes' : 'no') : '',
  ];
}

/** Whether a number is as good as its target asks. */
export function reaches(now: number, target: Target): boolean {
  return 'atLeast' in target ? now >= target.atLeast : now <= target.atMost;
}

/** Three digits that count, and no fraction of what is a hundred or more. */
function digits(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

function environments(results: readonly BenchResults[]): string {
  return table(
    ['command', 'day', 'machine', 'with'],
    results.map(({ command, day, machine, versions }) => [
      `\`${command}\``,
      day,
      machine,
      Object.entries(versions)
        .map((each) => each.join(' '))
        .join(', '),
    ]),
  );
}
