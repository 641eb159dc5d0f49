import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import path from 'node:path';
import type { MeasureName } from '../page/measures.js';
import { machine, table, writeReport } from '../support/report.js';
import { environmentOf, writeResults } from '../support/results.js';
import { median, spread } from '../support/statistics.js';
import { AWAITED } from './asking.js';
import { ABILITY, BITS } from './building.js';
import { AGAIN, ALLOWS, BARE, CASL } from './check-candidates.js';
import type { Measured, Results } from './checks.bench.js';
import { MEMBERS } from './scenario.js';

/** A ratio, and what it may be at most or must be at least. */
interface Judged {
  readonly measure: MeasureName;
  readonly title: string;
  readonly ratio: number;
  readonly limit: { readonly most: number } | { readonly least: number };
}

/** Writes the report; fails the process where a ratio misses its limit. */
export async function writeChecksReport(results: Results): Promise<void> {
  const { hot, random, building, asking } = results;
  const judged = judgedOf(results);
  const loads = loadavg().map((load) => load.toFixed(1));
  await writeReport(path.join(__dirname, 'report.md'), [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. @casl/ability ${caslVersion()}. ${sizes(results)}`,
    '## Ratios',
    table(
      ['', 'ratio', 'limit'],
      judged.map(({ title, ratio, limit }) => [title, `**${digits(ratio)}**`, told(limit)]),
    ),
    `A/A, the bare bitset to itself: ${digits(ratioOf(hot, AGAIN, BARE))} hot, ${digits(ratioOf(random, AGAIN, BARE))} at random.`,
    '## One check: the same member, one key',
    times(hot, BARE),
    '## One check: any member, any key',
    times(random, BARE),
    '## A stored set made ready for checks',
    times(building, BITS),
    '## A question about an actor of the guard',
    times(asking, AWAITED),
  ]);
  writeResults(
    'checks',
    judged.map(({ measure, ratio }) => ({ measure, now: ratio })),
    environmentOf('checks', { CASL: caslVersion() }),
  );
  for (const { title } of judged.filter(misses)) {
    console.error(`${title}: missed`);
    process.exitCode = 1;
  }
}

function judgedOf({ hot, random, building }: Results): Judged[] {
  return [
    {
      measure: 'check-bitset',
      title: 'hot check: `allows` to a bare bitset',
      ratio: ratioOf(hot, ALLOWS, BARE),
      limit: { most: 5 },
    },
    {
      measure: 'check-casl-hot',
      title: 'hot check: casl to `allows`',
      ratio: ratioOf(hot, CASL, ALLOWS),
      limit: { least: 2 },
    },
    {
      measure: 'check-casl-random',
      title: 'random check: casl to `allows`',
      ratio: ratioOf(random, CASL, ALLOWS),
      limit: { least: 50 },
    },
    {
      measure: 'set-casl-cold',
      title: 'building a set: casl to ours',
      ratio: ratioOf(building, ABILITY, BITS),
      limit: { least: 8 },
    },
  ];
}

function misses({ ratio, limit }: Judged): boolean {
  return !('most' in limit ? ratio <= limit.most : ratio >= limit.least);
}

function told(limit: Judged['limit']): string {
  return 'most' in limit ? `at most ${limit.most}` : `at least ${limit.least}`;
}

/** The median of the samples' ratios: in one sample, both met the same machine. */
function ratioOf({ times }: Measured, name: string, to: string): number {
  const others = times.get(to) ?? [];
  return median((times.get(name) ?? []).map((time, at) => time / (others[at] ?? NaN)));
}

function times(measured: Measured, to: string): string {
  return table(
    ['', 'ns (min–max)', `to ${to}`],
    [...measured.times].map(([name, samples]) => {
      const {
        min,
        median: middle,
        max,
      } = spread(samples.map((ms) => (ms * 1e6) / measured.perRun));
      return [
        name,
        `${digits(middle)} (${digits(min)}–${digits(max)})`,
        digits(ratioOf(measured, name, to)),
      ];
    }),
  );
}

function sizes({ world: { catalogue, rows } }: Results): string {
  const text = median(rows.map(({ ownSet }) => ownSet?.length ?? 0));
  return `${catalogue.keys.length} keys, ${MEMBERS.toLocaleString('en')} members; the text of a member's set has ${text} characters.`;
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function caslVersion(): string {
  const require = createRequire(__filename);
  const root = require.resolve('@casl/ability').replace(/(node_modules\/@casl\/ability)\/.*/, '$1');
  return (require(`${root}/package.json`) as { version: string }).version;
}
