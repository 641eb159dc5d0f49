import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { machine, table, writeReport } from '../support/report.js';
import { environmentOf, serverVersion, writeResults } from '../support/results.js';
import { median, spread } from '../support/statistics.js';
import type { ChildResult } from './child.js';
import type { Setting } from './setting.js';
import type { Measured } from './startup.bench.js';

/** What is shown of each start, what it is divided by, and how much the module may add. */
const COLUMNS = [
  { title: 'CPU, ms', of: ({ cpu }: ChildResult) => cpu, most: 350 },
  { title: 'time, ms', of: ({ time }: ChildResult) => time, most: Infinity },
  { title: 'memory, MB', of: ({ rss }: ChildResult) => rss / 1e6, most: 20 },
  { title: 'of it V8, MB', of: ({ heap }: ChildResult) => heap / 1e6, most: Infinity },
] as const;

type Column = (typeof COLUMNS)[number];

/** Writes the report; fails the process when the module adds too much. */
export async function writeStartupReport(
  { server }: Setting,
  measured: readonly Measured[],
): Promise<void> {
  const loads = loadavg().map((load) => load.toFixed(1));
  const runs = measured[0]?.with.length ?? 0;
  await writeReport(path.join(__dirname, 'report.md'), [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. ${server}. ${runs} starts of each.`,
    ...COLUMNS.flatMap((column) => sectionOf(column, measured)),
  ]);
  const [cpu, , memory] = COLUMNS;
  const note = 'the most of eight hosts';
  writeResults(
    'startup',
    [
      { measure: 'startup-cpu', now: mostAdded(cpu, measured), ...baseOf(cpu, measured), note },
      {
        measure: 'startup-memory',
        now: mostAdded(memory, measured),
        ...baseOf(memory, measured),
        note,
      },
    ],
    environmentOf('startup', serverVersion(server)),
  );
  const isTooMuch = (column: Column) => measured.some((each) => added(column, each) > column.most);
  if (COLUMNS.some(isTooMuch)) process.exitCode = 1;
}

function sectionOf(column: Column, measured: readonly Measured[]): string[] {
  const most = mostAdded(column, measured);
  const bound = Number.isFinite(column.most) ? `; at most ${column.most} is asked for` : '';
  const rows = measured.map((each) => [
    `${each.framework}, ${each.database}, ${each.format}`,
    shown(column, each.without),
    shown(column, each.with),
    added(column, each).toFixed(0),
    ...(each.base.length > 0 ? [added(column, each, each.base).toFixed(0)] : []),
  ]);
  return [
    `## ${column.title}`,
    `**${most.toFixed(0)}** added at most${bound}.`,
    table(['', 'without', 'with', 'added', 'added at BENCH_BASE'].slice(0, rows[0]?.length), rows),
  ];
}

function mostAdded(column: Column, measured: readonly Measured[]): number {
  return Math.max(...measured.map((each) => added(column, each)));
}

/** The most that the module at BENCH_BASE adds, where there is one. */
function baseOf(column: Column, measured: readonly Measured[]): { base?: number } {
  if (measured.some(({ base }) => base.length === 0)) return {};
  return { base: Math.max(...measured.map((each) => added(column, each, each.base))) };
}

function added(column: Column, { without, with: now }: Measured, whole = now): number {
  return median(whole.map(column.of)) - median(without.map(column.of));
}

function shown({ of }: Column, results: readonly ChildResult[]): string {
  const { min, median: middle, max } = spread(results.map(of));
  return `${middle.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`;
}
