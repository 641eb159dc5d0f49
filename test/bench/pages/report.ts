import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { machine, table, writeReport } from '../support/report.js';
import { environmentOf, isTrial, versionOf, writeResults } from '../support/results.js';
import { median, spread } from '../support/statistics.js';
import type { Measured } from './measure.js';
import type { Setting } from './setting.js';

/** Writes the report, which a trial only prints. */
export async function writePagesReport(
  { few, many }: Setting,
  measured: readonly Measured[],
): Promise<void> {
  const loads = loadavg().map((load) => load.toFixed(1));
  const ratios = measured.map(ratioOf);
  const parts = [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end.`,
    table(
      ['', '', `${few.size} of each, ms`, `${many.size} of each, ms`, 'ratio of the medians'],
      measured.map((each) => [
        each.place,
        each.name,
        shown(each.few),
        shown(each.many),
        `**${ratioOf(each).toFixed(2)}**`,
      ]),
    ),
  ];
  if (isTrial()) console.log(parts.slice(1).join('\n\n'));
  else await writeReport(path.join(__dirname, 'report.md'), parts);
  const note = `the worst of ${ratios.length}; the middle one ${median(ratios).toFixed(2)}`;
  writeResults(
    'pages',
    [{ measure: 'pages-many', now: Math.max(...ratios), note }],
    environmentOf('pages', { 'playwright-core': versionOf('playwright-core') }),
  );
}

function ratioOf({ few, many }: Measured): number {
  return median(many) / median(few);
}

function shown(times: readonly number[]): string {
  const { min, median: middle, max } = spread(times);
  return `${middle} (${min} to ${max})`;
}
