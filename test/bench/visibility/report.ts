import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import path from 'node:path';
import { block, machine, table, writeReport } from '../support/report.js';
import { median, spread } from '../support/statistics.js';
import { AGAIN, type Measured } from './measure.js';
import type { PageCandidate } from './page-candidates.js';
import type { Setting } from './setting.js';

const FILE = path.join(__dirname, 'report.md');

/** What the module's page may take of the time of the best hand-written one. */
const LIMIT = 1.1;

/** Writes the report; throws when the module's page was slower than it may be. */
export async function writeVisibilityReport(
  { server }: Setting,
  measured: readonly Measured[],
): Promise<void> {
  const head = await readFile(path.join(__dirname, 'report-head.md'), 'utf8');
  await writeReport(FILE, [
    head,
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')} at the end. ${server}. ${versions()}.`,
    '## Ratios',
    table(
      [
        'case',
        'page',
        'rows seen',
        'best hand-written',
        'ms',
        'apply, ms',
        'ratio',
        'no portal',
        'A/A',
        'steered',
        'casl',
      ],
      measured.map(ratioRow),
    ),
    ...measured.flatMap(details),
  ]);
  const slow = measured.filter(
    (each) => each.question.judged && ratio(each, JUDGED, best(each)) > LIMIT,
  );
  for (const { question, page } of slow) {
    console.error(`${question.title}, ${page} page: above ${LIMIT}`);
  }
  if (slow.length > 0) process.exitCode = 1;
}

/** The module's page as hosts are told to write it. */
const JUDGED = 'apply: SQL';

/** The hand-written form that was fastest in the final. */
function best({ candidates, final }: Measured, steered = false): PageCandidate | undefined {
  const time = ({ name }: PageCandidate) => median(final.get(name) ?? []);
  return candidates
    .filter(({ form }) => form?.steered === steered)
    .sort((a, b) => time(a) - time(b))[0];
}

/** The median of the samples' ratios: in one sample, both met the same machine. */
function ratio({ final }: Measured, name: string, to: PageCandidate | undefined): number {
  const others = final.get(to?.name ?? '') ?? [];
  return median((final.get(name) ?? []).map((time, i) => time / (others[i] ?? NaN)));
}

function ratioRow(each: Measured): string[] {
  const { question, page, visible, final } = each;
  const fastest = best(each);
  const casl = each.candidates.find(({ name }) => name.startsWith('casl'));
  const number = (name: string | undefined) => digits(median(final.get(name ?? '') ?? []));
  const steered = best(each, true);
  return [
    question.title,
    page,
    String(visible),
    fastest?.name ?? '',
    number(fastest?.name),
    number(JUDGED),
    `**${digits(ratio(each, JUDGED, fastest))}**`,
    digits(ratio(each, 'apply: SQL, no portal', fastest)),
    digits(ratio(each, AGAIN, each.candidates[0])),
    steered ? digits(ratio(each, JUDGED, steered)) : '',
    `${digits(ratio(each, JUDGED, casl))} (${casl?.name.replace('casl: ', '') ?? ''})`,
  ];
}

function details(each: Measured): string[] {
  const { question, page, trial, final, candidates, plans } = each;
  const fastest = best(each);
  const explained = [fastest?.name ?? '', JUDGED];
  return [
    `## ${question.title}, ${page} page`,
    table(
      ['in the final', 'ms (min–max)', 'to the best hand-written'],
      candidates.map(({ name, form }) => {
        const { min, median: middle, max } = spread(final.get(name) ?? []);
        const times = `${digits(middle)} (${digits(min)}–${digits(max)})`;
        const title = form ? `hand-written${form.steered ? ', steered' : ''}: ${name}` : name;
        return [title, times, digits(ratio(each, name, fastest))];
      }),
    ),
    `In the trial, medians in ms: ${[...trial]
      .map(([name, times]) => ({ name, ms: median(times) }))
      .sort((a, b) => a.ms - b.ms)
      .map(({ name, ms }) => `${name} ${digits(ms)}`)
      .join('; ')}.`,
    ...explained.flatMap((name) => [
      `EXPLAIN (ANALYZE, BUFFERS) of ${name}:`,
      block(shortened(plans.get(name) ?? '')),
    ]),
  ];
}

/** A plan without the ids of long lists. */
function shortened(plan: string): string {
  return plan.replace(/'\{([^']{60})[^']*\}'/g, "'{$1…}'");
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function versions(): string {
  const require = createRequire(__filename);
  return ['typeorm', 'pg', '@casl/ability']
    .map((name) => {
      const root = require.resolve(name).replace(/(node_modules\/(?:@[^/]+\/)?[^/]+)\/.*/, '$1');
      return `${name} ${(require(`${root}/package.json`) as { version: string }).version}`;
    })
    .join(', ');
}
