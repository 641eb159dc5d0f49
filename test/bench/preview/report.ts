import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { block, machine, table, writeReport } from '../support/report.js';
import { environmentOf, isTrial, serverVersion, writeResults } from '../support/results.js';
import { spread } from '../support/statistics.js';
import { CEILING, type Measured, type Used } from './measure.js';
import type { Setting } from './setting.js';

/** What a preview of the ceiling may use of the CPU, in milliseconds. */
const LIMIT = 500;

/** Writes the report, which a trial only prints; fails the process when the ceiling used more than it may. */
export async function writePreviewReport(
  { server }: Setting,
  measured: readonly Measured[],
): Promise<void> {
  const loads = loadavg().map((load) => load.toFixed(1));
  const ceiling = measured.find(({ name }) => name === CEILING);
  const parts = [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. ${server}.`,
    '## CPU',
    table(
      ['', 'members touched', 'links void', 'Node and database, ms', 'Node', 'database', 'elapsed'],
      measured.map(rowOf),
    ),
    '## Statements',
    `The first of them sends ${ceiling?.statements.length ?? 0}:`,
    block((ceiling?.statements ?? []).map(shortened).join('\n'), 'sql'),
  ];
  if (isTrial()) console.log(parts.slice(1).join('\n\n'));
  else await writeReport(path.join(__dirname, 'report.md'), parts);
  const { min, median, max } = spread((ceiling?.used ?? []).map(both));
  const note = `${min.toFixed(0)} to ${max.toFixed(0)}`;
  writeResults(
    'preview',
    [{ measure: 'preview-ceiling', now: median, note }],
    environmentOf('preview', serverVersion(server)),
  );
  // NaN where the database's part is not known.
  if (!(median <= LIMIT)) {
    console.error(`A preview of a ceiling of 10,000 members uses more than ${LIMIT} ms of CPU.`);
    process.exitCode = 1;
  }
}

function rowOf({ name, answer, used }: Measured): string[] {
  const of = (value: (one: Used) => number): string => {
    const { min, median, max } = spread(used.map(value));
    return `${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`;
  };
  return [
    name,
    String(answer.changed),
    String(answer.invitationsVoided.length),
    `**${of(both)}**`,
    of(({ node }) => node),
    of(({ database }) => database ?? NaN),
    of(({ elapsed }) => elapsed),
  ];
}

function both({ node, database }: Used): number {
  return node + (database ?? NaN);
}

function shortened(sql: string): string {
  return sql.length > 160 ? `${sql.slice(0, 160)} …` : sql;
}
