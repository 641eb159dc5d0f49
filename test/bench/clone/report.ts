import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { block, machine, table, writeReport } from '../support/report.js';
import { environmentOf, serverVersion, writeResults } from '../support/results.js';
import { median, spread } from '../support/statistics.js';
import { type Measured, NAMES } from './measure.js';
import type { Setting } from './setting.js';

/** What the clone may take of the time of the pair. */
const LIMIT = 1.3;

/** Writes the report; fails the process when the clone was slower than it may be. */
export async function writeCloneReport({ server }: Setting, measured: Measured): Promise<void> {
  const { times, statements } = measured;
  const loads = loadavg().map((load) => load.toFixed(1));
  await writeReport(path.join(__dirname, 'report.md'), [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. ${server}.`,
    '## Times',
    table(
      ['', 'ms (min–max)', 'to UPDATE and INSERT', 'to UPDATE alone'],
      Object.values(NAMES).map((name) => {
        const { min, median: middle, max } = spread(times.get(name) ?? []);
        return [
          name,
          `${middle.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`,
          `**${ratio(measured, name, NAMES.pair).toFixed(2)}**`,
          ratio(measured, name, NAMES.update).toFixed(2),
        ];
      }),
    ),
    '## Statements',
    `A clone sends ${statements.length}:`,
    block(statements.map(shortened).join('\n'), 'sql'),
  ]);
  const toPair = ratio(measured, NAMES.clone, NAMES.pair);
  writeResults(
    'clone',
    [{ measure: 'clone-pair', now: toPair }],
    environmentOf('clone', serverVersion(server)),
  );
  if (toPair > LIMIT) {
    console.error(`The clone takes more than ${LIMIT} times the pair.`);
    process.exitCode = 1;
  }
}

/** The median of the samples' ratios: in one sample, both met the same machine. */
function ratio({ times }: Measured, name: string, to: string): number {
  const others = times.get(to) ?? [];
  return median((times.get(name) ?? []).map((time, i) => time / (others[i] ?? NaN)));
}

function shortened(sql: string): string {
  return sql.length > 160 ? `${sql.slice(0, 160)} …` : sql;
}
