import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { countQueries } from '../../support/count-queries.js';
import type { RaceTimes } from '../support/race.js';
import { machine, table, writeReport } from '../support/report.js';
import { environmentOf, serverVersion, writeResults } from '../support/results.js';
import { median, spread } from '../support/statistics.js';
import type { CpuUse } from './cpu.js';
import { BY_HAND, MODULE } from './names.js';
import type { Setting } from './setting.js';

/** What the module's invitation may take of the time of the one by hand. */
const LIMIT = 2;

/** Writes the report; throws nothing, but fails the process when the module's invitation was slower than it may be. */
export async function writeInviteReport(
  setting: Setting,
  times: RaceTimes,
  alone: ReadonlyMap<string, CpuUse>,
): Promise<void> {
  const loads = loadavg().map((load) => load.toFixed(1));
  const head = await readFile(path.join(__dirname, 'report-head.md'), 'utf8');
  await writeReport(path.join(__dirname, 'report.md'), [
    head,
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. ${setting.server}. ${await sent(setting)} statements of the module.`,
    '## Race',
    table(
      ['candidate', 'ms (min–max)', 'to by hand'],
      [...times].map(([name, samples]) => {
        const { min, median: middle, max } = spread(samples);
        const ratio = ratioOf(times, name).toFixed(2);
        return [
          name,
          `${middle.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`,
          name === MODULE ? `**${ratio}**` : ratio,
        ];
      }),
    ),
    '## Alone',
    table(
      ['candidate', 'elapsed, µs', 'CPU of this process, µs', 'CPU of the server, µs'],
      [...alone].map(([name, { elapsed, node, server }]) => [
        name,
        elapsed.toFixed(0),
        node.toFixed(0),
        server?.toFixed(0) ?? '-',
      ]),
    ),
  ]);
  writeResults(
    'invite',
    [{ measure: 'invite-by-hand', now: ratioOf(times, MODULE) }],
    environmentOf('invite', serverVersion(setting.server)),
  );
  if (ratioOf(times, MODULE) > LIMIT) {
    console.error(`An invitation takes more than ${LIMIT} times the one by hand.`);
    process.exitCode = 1;
  }
}

/** The median of the samples' ratios: in one sample, both met the same machine. */
function ratioOf(times: RaceTimes, name: string): number {
  const others = times.get(BY_HAND) ?? [];
  return median((times.get(name) ?? []).map((time, at) => time / (others[at] ?? NaN)));
}

async function sent({ host, inviter, clientId }: Setting): Promise<number> {
  const input = { kind: 'client', clientId, email: 'counted@client.test' } as const;
  const { queries } = await countQueries(host.dataSource, () =>
    host.members.create(inviter.actor, input),
  );
  return queries.length;
}
