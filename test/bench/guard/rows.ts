import type { MeasureName } from '../page/measures.js';
import { environmentOf, type ResultRow, versionOf, writeResults } from '../support/results.js';
import { spread } from '../support/statistics.js';
import { type Million, sized } from './million.js';
import { ratios, type Sample, type Samples } from './rounds.js';
import type { Measured } from './setting.js';

/** The settings of docs/benchmarks.md. */
const SETTINGS = {
  'guard-fastify-postgres': ['Fastify', 'PostgreSQL'],
  'guard-express-postgres': ['Express', 'PostgreSQL'],
  'guard-fastify-sqlite': ['Fastify', 'SQLite'],
} as const;

/** Leaves what docs/benchmarks.md shows of guarded requests. */
export function leaveResults(
  postgres: string,
  measured: readonly Measured[],
  million: Million | null,
): void {
  const versions = {
    PostgreSQL: postgres,
    SQLite: measured.find(({ database }) => database === 'SQLite')?.version ?? '',
    pg: versionOf('pg'),
    'better-sqlite3': versionOf('better-sqlite3'),
    CASL: versionOf('@casl/ability'),
  };
  writeResults('guard', rowsOf(measured, million), environmentOf('guard', versions));
}

/** The rows of the page. */
export function rowsOf(measured: readonly Measured[], million: Million | null): ResultRow[] {
  const samplesOn = (framework: string, database: string): Samples =>
    measured.find((each) => each.framework === framework && each.database === database)?.series
      .spread ?? new Map<string, Sample[]>();
  const settings = Object.entries(SETTINGS).flatMap(([name, [framework, database]]) => {
    const samples = samplesOn(framework, database);
    return [
      row(name as MeasureName, samples, ['b', 'a'], ['b0', 'a']),
      row(`${name}-project` as MeasureName, samples, ['c', 'a'], ['c0', 'a']),
    ];
  });
  const main = samplesOn('Fastify', 'PostgreSQL');
  const local = samplesOn('Fastify', 'SQLite');
  const former = (name: MeasureName, samples: Samples, of: 'b' | 'c') =>
    row(name, samples, [of, `${of}1`], [`${of}1`, `${of}1`], 'cpu');
  return [
    ...settings,
    former('guard-former-postgres', main, 'b'),
    former('guard-former-postgres-project', main, 'c'),
    former('guard-former-sqlite', local, 'b'),
    former('guard-former-sqlite-project', local, 'c'),
    row('guard-casl', main, ['b', 'd'], ['b0', 'd']),
    row('guard-casl-named', main, ['b', 'd2'], ['b0', 'd2']),
    row('guard-database-cpu', main, ['b', 'b0'], ['b0', 'b0'], 'database'),
    row('guard-database-cpu-project', main, ['c', 'c0'], ['c0', 'c0'], 'database'),
    row(
      'guard-million',
      million?.samples ?? new Map<string, Sample[]>(),
      [sized('b', 'large'), sized('b', 'small')],
      [sized('b0', 'large'), sized('b0', 'small')],
      'database',
    ),
  ].flat();
}

type Pair = readonly [of: string, against: string];

/** A row of the median of the rounds' ratios; none where one of the two was not measured. */
function row(
  measure: MeasureName,
  samples: Samples,
  [of, against]: Pair,
  base: Pair,
  value: keyof Sample = 'throughput',
): ResultRow[] {
  const now = ratios(samples, of, against, value);
  if (now.length === 0) return [];
  const before = ratios(samples, ...base, value);
  const { min, median, max } = spread(now);
  return [
    {
      measure,
      now: median,
      ...(before.length > 0 && { base: spread(before).median }),
      note: `${min.toFixed(2)} to ${max.toFixed(2)}`,
    },
  ];
}
