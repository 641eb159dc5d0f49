import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { block, machine, table, writeReport } from '../support/report.js';
import { spread } from '../support/statistics.js';
import { type FilterTime, indexesOf, scansMembers } from './filters.js';
import type { PageTimes } from './pages.js';
import type { SearchTime } from './searches.js';
import type { Setting } from './setting.js';
import type { WriteCosts } from './writes.js';

/** What page 10,000 may take of the time of page 1, and the other way round. */
const LIMIT = 1.3;

const SLOWEST = 20;

/** What the bench has measured. */
export interface Measured {
  readonly pages: readonly PageTimes[];
  readonly filters: readonly FilterTime[];
  readonly searches: readonly SearchTime[];
  readonly sizes: readonly (readonly [name: string, size: string])[];
  readonly writes: WriteCosts;
  /** Without the trigram index. */
  readonly unindexed: { readonly searches: readonly SearchTime[]; readonly writes: WriteCosts };
}

/** Writes the report; fails the process when a page is too slow or a combination of filters scans the table. */
export async function writeMembersReport({ server }: Setting, measured: Measured): Promise<void> {
  const { pages, filters } = measured;
  const loads = loadavg().map((load) => load.toFixed(1));
  await writeReport(path.join(__dirname, 'report.md'), [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. ${server}.`,
    ...pageParts(pages),
    ...filterParts(filters),
    ...searchParts(measured),
    ...writeParts(measured),
    ...planParts(measured),
  ]);
  const isFar = pages.some(({ ratio }) => ratio > LIMIT || ratio < 1 / LIMIT);
  if (isFar || filters.some(({ plan }) => scansMembers(plan))) process.exitCode = 1;
}

function pageParts(pages: readonly PageTimes[]): string[] {
  const times = (of: readonly number[]) => {
    const { min, median: middle, max } = spread(of);
    return `${middle.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
  };
  return [
    '## Page 1 and page 10,000',
    `50 members a page, nothing filtered. In turns in one process; a sample is the fastest of 30 runs, a time the median of 9
    samples, a ratio the median of the samples' ratios. "A/A" is page 1 against itself. The ratio may be ${LIMIT}, either way.`,
    table(
      ['sort', 'page 1, ms', 'page 10,000, ms', 'ratio', 'A/A'],
      pages.map(({ sort, first, deep, ratio, again }) => [
        sort,
        times(first),
        times(deep),
        `**${ratio.toFixed(2)}**`,
        again.toFixed(2),
      ]),
    ),
  ];
}

function filterParts(filters: readonly FilterTime[]): string[] {
  const scans = filters.filter(({ plan }) => scansMembers(plan));
  const times = filters.map(({ time }) => time).sort((a, b) => a - b);
  const share = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? NaN).toFixed(1);
  const slowest = [...filters].sort((a, b) => b.time - a.time).slice(0, SLOWEST);
  return [
    '## Every combination of filters',
    `\`kind\`, \`clientId\`, \`status\`, \`role\`, \`projectId\`, \`groupId\` and \`inactiveDays\`, each given or not, once with values that
    few members match and once with values that many do, by all eight sorts: ${filters.length} lists. **${scans.length}** of their
    plans scan the table of members${scans.length > 0 ? `: ${scans.map(({ title }) => title).join('; ')}` : ''}. First page, the faster of two reads:
    half within ${share(0.5)} ms, nine in ten within ${share(0.9)} ms, all within ${share(1)} ms. The slowest:`,
    table(
      ['list', 'ms', 'rows', 'indexes'],
      slowest.map(({ title, time, rows, plan }) => [
        title,
        time.toFixed(1),
        String(rows),
        indexesOf(plan).join(', '),
      ]),
    ),
    'A count (`total=true`) reads all that matches, and is slower: it is not part of these times.',
  ];
}

function searchParts({ searches, unindexed }: Measured): string[] {
  const sorts = Object.keys(searches[0]?.times ?? {});
  const rows = (of: readonly SearchTime[]) =>
    of.map(({ text, hits, times }) => [
      `\`${text}\``,
      String(hits),
      ...sorts.map((sort) => (times[sort] ?? NaN).toFixed(1)),
    ]);
  const head = ['q', 'members with it', ...sorts];
  return [
    '## Text',
    'First page in ms, the median of five, by sort. A text with no three letters or digits in a row is not in the index: if it is rare, every row is read.',
    table(head, rows(searches)),
    'Without the trigram index, where the extension cannot be made:',
    table(head, rows(unindexed.searches)),
  ];
}

function writeParts({ sizes, writes, unindexed }: Measured): string[] {
  const row = (title: string, { insert, activity }: WriteCosts) => [
    title,
    insert.toFixed(0),
    activity.toFixed(0),
  ];
  return [
    '## What the indexes cost',
    table(
      ['', 'insert 500 members, µs each', 'stamp one activity, µs'],
      [row('all indexes', writes), row('without the trigram index', unindexed.writes)],
    ),
    'An activity is stamped at most once a minute for each member. Medians of seven.',
    table(
      ['table or index', 'size'],
      sizes.map(([name, size]) => [name, size]),
    ),
  ];
}

function planParts({ pages, filters }: Measured): string[] {
  const byName = pages.find(({ sort }) => sort === 'name');
  const single = filters.filter(
    ({ request }) => Object.keys(request).length === 2 && request.sort === 'name',
  );
  return [
    '## Plans',
    'Page 1 by name, EXPLAIN (ANALYZE, BUFFERS):',
    block(byName?.plans.first ?? ''),
    'Page 10,000 by name:',
    block(byName?.plans.deep ?? ''),
    'Each filter by itself, by name, EXPLAIN (COSTS OFF):',
    ...single.flatMap(({ title, plan }) => [`${title}:`, block(plan)]),
  ];
}
