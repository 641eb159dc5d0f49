import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { block, machine, table, writeReport } from '../support/report.js';
import { median, spread } from '../support/statistics.js';
import type { Measured } from './measure.js';
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
    `${new Date().toISOString().slice(0, 10)}. ${machine()}. ${server}. ${versions()}.`,
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
        'apply is',
        'steered',
        'casl',
      ],
      measured.map(ratioRow),
    ),
    ...measured.flatMap(details),
  ]);
  const slow = measured.filter(
    (each) => each.question.judged && ratio(each, ours(each), best(each)) > LIMIT,
  );
  for (const { question, page } of slow) {
    console.error(`${question.title}, ${page} page: above ${LIMIT}`);
  }
  if (slow.length > 0) process.exitCode = 1;
}

/** The hand-written form that was fastest in the final. */
function best({ candidates, final }: Measured, steered = false): PageCandidate | undefined {
  const time = ({ name }: PageCandidate) => median(final.get(name) ?? []);
  return candidates
    .filter(({ form }) => form?.steered === steered)
    .sort((a, b) => time(a) - time(b))[0];
}

/** The module's page with or without the portal's condition, as the hand-written ones may have it or not. */
function ours({ final }: Measured): string {
  const time = (name: string) => median(final.get(name) ?? []);
  const [plain, bare] = ['apply: SQL', 'apply: SQL, no portal'] as const;
  return time(bare) < time(plain) ? bare : plain;
}

/** The median of the samples' ratios: in one sample, both met the same machine. */
function ratio({ final }: Measured, name: string, to: PageCandidate | undefined): number {
  const others = final.get(to?.name ?? '') ?? [];
  return median((final.get(name) ?? []).map((time, i) => time / (others[i] ?? NaN)));
}

function ratioRow(each: Measured): string[] {
  const { question, page, visible, final } = each;
  const fastest = best(each);
  const name = ours(each);
  const casl = each.candidates.find(({ name }) => name.startsWith('casl'));
  const number = (name: string | undefined) => digits(median(final.get(name ?? '') ?? []));
  const steered = best(each, true);
  return [
    question.title,
    page,
    String(visible),
    fastest?.name ?? '',
    number(fastest?.name),
    number(name),
    `**${digits(ratio(each, name, fastest))}**`,
    name === 'apply: SQL' ? 'with portal' : 'no portal',
    steered ? digits(ratio(each, name, steered)) : '',
    `${digits(ratio(each, name, casl))} (${casl?.name.replace('casl: ', '') ?? ''})`,
  ];
}

function details(each: Measured): string[] {
  const { question, page, trial, final, candidates, plans } = each;
  const fastest = best(each);
  const explained = [fastest?.name ?? '', ours(each)];
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
