import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { machine, table, writeReport } from '../support/report.js';
import { environmentOf, serverVersion, writeResults } from '../support/results.js';
import { median, spread } from '../support/statistics.js';
import type { ChildResult } from './child.js';
import type { Measured } from './exports.bench.js';
import type { Setting } from './setting.js';

/** The most memory the process may have had, in megabytes. */
const PEAK = 200;

/** The least of the cursor's throughput that the library must have. */
const SHARE = 0.6;

const MB = 1e6;

/** Leaves what docs/benchmarks.md shows of exports: memory, which other work of the machine does not change. */
export function leaveResults({ server }: Setting, apps: readonly ChildResult[]): void {
  const most = Math.max(...apps.map(({ peak }) => peak / MB));
  writeResults(
    'exports',
    [{ measure: 'exports-app', now: most, note: `${apps.length} runs` }],
    environmentOf('exports', serverVersion(server)),
  );
}

/** Writes the report; fails the process when an export took too much memory or too long. */
export async function writeExportsReport({ server }: Setting, measured: Measured): Promise<void> {
  const { runner, cursor, zip, apps } = measured;
  const loads = loadavg().map((load) => load.toFixed(1));
  const share = median(cursor.map(timeOf)) / median(runner.map(timeOf));
  const peak = Math.max(...[...runner, zip, ...apps].map(({ peak: most }) => most)) / MB;
  await writeReport(path.join(__dirname, 'report.md'), [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. ${server}.`,
    `## Throughput`,
    `**${share.toFixed(2)}** of the cursor's; at least ${SHARE} is asked for. ${runner.length} runs each, in turns.`,
    table(
      ['', 'rows', 'seconds', 'rows a second'],
      [
        rowOf('library, one CSV', runner),
        rowOf('cursor, the same CSV', cursor),
        rowOf('library, zip', [zip]),
      ],
    ),
    `## Memory`,
    `**${peak.toFixed(0)} MB** at most; less than ${PEAK} is asked for, of the library's processes and of each of ${apps.length} runs of a whole app.`,
    table(
      ['process', 'before the export, MB', 'at most, MB'],
      [
        memoryOf('library, one CSV', runner),
        memoryOf('library, zip', [zip]),
        memoryOf('cursor', cursor),
        memoryOf('a Nest app with the whole module, one CSV', apps),
      ],
    ),
  ]);
  if (share < SHARE || peak >= PEAK) process.exitCode = 1;
}

function timeOf({ time }: ChildResult): number {
  return time;
}

function rowOf(name: string, results: readonly ChildResult[]): string[] {
  const { min, median: middle, max } = spread(results.map(({ time }) => time / 1000));
  const rows = results[0]?.rows ?? NaN;
  const seconds = `${middle.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
  return [name, String(rows), seconds, String(Math.round(rows / middle))];
}

function memoryOf(name: string, results: readonly ChildResult[]): string[] {
  const most = (values: readonly number[]) => (Math.max(...values) / MB).toFixed(0);
  return [name, most(results.map(({ before }) => before)), most(results.map(({ peak }) => peak))];
}
