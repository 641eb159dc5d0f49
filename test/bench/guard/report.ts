import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { machine, table, writeReport } from '../support/report.js';
import { isTrial, versionOf } from '../support/results.js';
import { median, spread } from '../support/statistics.js';
import { type Million, sized } from './million.js';
import { HOT, PLAN, SPREAD } from './plan.js';
import { ratios, type Sample, type Samples } from './rounds.js';
import type { Measured, SeriesName } from './setting.js';
import { type Variant, WORDS } from './variants.js';

const SERIES: Readonly<Record<SeriesName, string>> = {
  spread: `10 connections, ${SPREAD} users`,
  hot: `10 connections, ${HOT} users`,
  single: `1 connection, ${SPREAD} users`,
};

/** Ratios of throughput, as far as both were measured. */
const RATIOS = [
  ['b', 'a'],
  ['c', 'a'],
  ['b', 'd'],
  ['c', 'd'],
  ['b', 'd2'],
  ['c', 'd2'],
  ['b0', 'a'],
  ['c0', 'a'],
  ['b0', 'd'],
  ['b', 'b0'],
  ['c', 'c0'],
  ['b', 'b1'],
  ['c', 'c1'],
  ['b', 'nest-casl'],
  ['b', 'nest-access-control'],
  ['b', 'nest-authz'],
] as const;

/** Writes the report; a trial prints it and leaves the file alone. */
export async function writeGuardReport(
  server: string,
  measured: readonly Measured[],
  million: Million | null,
): Promise<void> {
  const loads = loadavg().map((load) => load.toFixed(1));
  const parts = [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. ${server}. Nest ${versionOf('@nestjs/core')}, TypeORM ${versionOf('typeorm')}, CASL ${versionOf('@casl/ability')}. Rounds of ${PLAN.milliseconds / 1000} s.`,
    '## Variants',
    variantTable(measured),
    ...measured.flatMap(settingParts),
    ...(million ? millionParts(million) : []),
  ];
  if (isTrial()) console.log(parts.slice(1).join('\n\n'));
  else await writeReport(path.join(__dirname, 'report.md'), parts);
}

function variantTable(measured: readonly Measured[]): string {
  const variants = new Map(
    measured.flatMap((each) => each.variants).map((variant) => [variant.name, variant]),
  );
  return table(['', 'the route with'], [...variants.values()].map(words));
}

function words({ name, role, build }: Variant): string[] {
  const whose = {
    this: '',
    base: ', of the build at BENCH_BASE',
    former: ', of that at BENCH_FORMER',
  };
  return [name, `${WORDS[role]}${whose[build]}`];
}

function settingParts({ framework, database, version, series }: Measured): string[] {
  return [
    `## ${framework} and ${database} ${version}`,
    ...Object.entries(series).flatMap(([name, samples]) => [
      `### ${SERIES[name as SeriesName]}`,
      sampleTable(samples),
      ratioTable(samples),
    ]),
  ];
}

function sampleTable(samples: Samples): string {
  const base = samples.get('a');
  const middle = (of: readonly Sample[], value: keyof Sample) =>
    median(of.map((sample) => sample[value] ?? NaN));
  return table(
    ['', 'requests a second', 'latency, ms', 'CPU of Node, µs', 'over a', 'CPU of database, µs'],
    [...samples].map(([name, of]) => {
      const { min, median: rate, max } = spread(of.map(({ throughput }) => throughput));
      const node = middle(of, 'node');
      const cpu = middle(of, 'database');
      return [
        name,
        `${rate.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`,
        middle(of, 'latency').toFixed(2),
        node.toFixed(0),
        base && name !== 'a' ? (node - middle(base, 'node')).toFixed(0) : '',
        Number.isNaN(cpu) ? '' : cpu.toFixed(0),
      ];
    }),
  );
}

function ratioTable(samples: Samples): string {
  const rows = RATIOS.flatMap(([of, against]) => {
    const throughput = ratios(samples, of, against);
    if (throughput.length === 0) return [];
    const cpu = ratios(samples, of, against, 'database').filter(Number.isFinite);
    const both = ratios(samples, of, against, 'cpu');
    const database = cpu.length === 0 ? '' : shown(cpu);
    return [[`${of}/${against}`, shown(throughput), database, shown(both)]];
  });
  return table(['', 'throughput', 'CPU of database', 'CPU of Node and database'], rows);
}

function shown(values: readonly number[]): string {
  const { min, median: middle, max } = spread(values);
  return `**${middle.toFixed(2)}** (${min.toFixed(2)}–${max.toFixed(2)})`;
}

function millionParts({ samples, hasBase }: Million): string[] {
  const names = hasBase ? (['b', 'b0'] as const) : (['b'] as const);
  return [
    `## ${PLAN.large} members against ${PLAN.small}`,
    `Fastify and PostgreSQL, 10 connections, the same ${HOT} users.`,
    sampleTable(samples),
    table(
      ['', 'CPU of database', 'throughput'],
      names.map((name) => {
        const [of, against] = [sized(name, 'large'), sized(name, 'small')];
        return [
          name,
          shown(ratios(samples, of, against, 'database')),
          shown(ratios(samples, of, against)),
        ];
      }),
    ),
  ];
}
