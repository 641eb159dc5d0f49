import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { machine, table, writeReport } from '../support/report.js';
import type { Latency } from './latency.js';
import { type Measured, RATE } from './outbox.bench.js';

/** Writes the report. */
export async function writeOutboxReport(measured: readonly Measured[]): Promise<void> {
  const loads = loadavg().map((load) => load.toFixed(1));
  const servers = measured.map(({ server }) => server).join('; ');
  await writeReport(path.join(__dirname, 'report.md'), [
    await readFile(path.join(__dirname, 'report-head.md'), 'utf8'),
    `${new Date().toISOString().slice(0, 10)}. ${machine()}, load average ${loads.join(', ')} at the end. ${servers}.`,
    '## What was recorded before',
    table(
      ['database', 'outbox', 'events a second', 'statements an event'],
      measured.flatMap(({ name, drains }) =>
        drains.map(({ title, perSecond, statements }) => [
          name,
          title,
          `**${perSecond.toFixed(0)}**`,
          statements.toFixed(2),
        ]),
      ),
    ),
    '## A backlog',
    table(
      ['database', 'events that wait', 'events a second', 'statements an event'],
      measured.flatMap(({ name, backlogs }) =>
        backlogs.map(({ events, perSecond, statements }) => [
          name,
          events.toLocaleString('en'),
          `**${perSecond.toFixed(0)}**`,
          statements.toFixed(2),
        ]),
      ),
    ),
    '## With changes going on',
    table(
      ['database', 'changes a second without a relay', 'with a relay', 'events delivered a second'],
      measured.map(({ name, loads: { alone, relayed } }) => [
        name,
        alone.committed.toFixed(0),
        relayed.committed.toFixed(0),
        `**${relayed.delivered.toFixed(0)}**`,
      ]),
    ),
    '## From a commit to the listener',
    table(
      ['database', 'changes', 'p50, ms', 'p95, ms', 'slowest, ms'],
      measured.flatMap(({ name, latencies: { alone, steady } }) => [
        [name, 'one at a time', ...cells(alone)],
        [name, `${RATE} a second`, ...cells(steady)],
      ]),
    ),
  ]);
}

function cells({ p50, p95, max }: Latency): string[] {
  return [`**${p50.toFixed(1)}**`, p95.toFixed(1), max.toFixed(1)];
}
