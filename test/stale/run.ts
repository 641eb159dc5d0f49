import { keepCounts, today } from '../reliability/kept-counts.js';
import globalSetup from '../support/global-setup.js';
import globalTeardown from '../support/global-teardown.js';
import { nameOf, optionsOf, type Setting } from './options.js';
import { type Outcome, Rounds } from './rounds.js';
import { Served } from './served.js';

/** What was seen in one setting, and by how many statements memberships were read there. */
interface Seen extends Outcome {
  readonly setting: Setting;
  readonly statements: number;
  readonly seconds: number;
}

/** Revocations within which a control has to be caught. */
const CONTROL = 500;

/** Faults that are printed of each setting. */
const SHOWN = 10;

/**
 * Takes rights from people at one host and asks at another right after the answer, while other requests keep all hosts busy.
 * Then, where CONTROL is set and in whole runs, the same with hosts whose reads join those under way, until one lets somebody in:
 * that must not go unnoticed. On SQLite none is under way that could be joined, for it answers while it is asked.
 * STALE is the number of revocations among four processes (10,000; `short` for some hundred).
 */
async function run(): Promise<void> {
  await globalSetup();
  try {
    const { settings, controlled, isWhole, counts } = optionsOf(process.env);
    const seen: Seen[] = [];
    for (const setting of settings) seen.push(await look(setting, { joins: false }));
    const controls: Seen[] = [];
    for (const setting of controlled) {
      const revocations = Math.max(setting.revocations, CONTROL);
      controls.push(await look({ ...setting, revocations }, { joins: true }));
    }
    const hasFailed =
      seen.some(({ missed, faults }) => missed.length + faults.length > 0) ||
      seen.some(({ statements, requests }) => statements >= requests) ||
      controls.some(({ missed }) => missed.length === 0);
    if (hasFailed) process.exitCode = 1;
    if (counts !== null && isWhole && !hasFailed) await writeCounts(counts, seen);
  } finally {
    await globalTeardown();
  }
}

async function look(setting: Setting, { joins }: { joins: boolean }): Promise<Seen> {
  const began = performance.now();
  const { options: database, drop } = await setting.database.provision({});
  const hosts: Served[] = [];
  let outcome: Outcome;
  let statements = 0;
  try {
    // One after another: the first makes the tables.
    for (let at = 0; at < setting.processes; at += 1)
      hosts.push(await Served.start({ database, joins }));
    const ports = hosts.map(({ port }) => port);
    outcome = await new Rounds(ports, setting.revocations, joins).play();
  } finally {
    for (const host of hosts) statements += await host.stop();
    await drop();
  }
  const seen = { ...outcome, setting, statements, seconds: (performance.now() - began) / 1000 };
  print(seen, joins);
  return seen;
}

function print(seen: Seen, joins: boolean): void {
  const { setting, revocations, missed, faults, requests, statements, seconds } = seen;
  const what = joins ? ', a read under way joined' : '';
  console.log(
    `${nameOf(setting)}${what}: ${revocations} revocations, ${missed.length} missed; ${requests} requests by ${statements} statements, ${seconds.toFixed(0)} s`,
  );
  const lines = joins ? missed.slice(0, 1) : [...missed, ...faults].slice(0, SHOWN);
  for (const line of lines) console.log(`  ${line}`);
  if (joins && missed.length === 0) console.log('  The control was not caught.');
}

async function writeCounts(folder: string, seen: readonly Seen[]): Promise<void> {
  const counts = {
    settings: seen.map(({ setting, revocations, missed, requests, statements }) => ({
      name: nameOf(setting),
      revocations,
      missed: missed.length,
      requests,
      statements,
    })),
    seconds: Math.round(seen.reduce((sum, { seconds }) => sum + seconds, 0)),
    date: today(),
  };
  await keepCounts(folder, 'stale', counts);
}

run()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
