import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import globalSetup from '../support/global-setup.js';
import globalTeardown from '../support/global-teardown.js';
import { tryBundle } from './bundle-scenario.js';
import type { Cell } from './cell.js';
import { CELLS } from './cells.js';
import { Homes } from './home.js';
import { tryHost } from './host-scenario.js';
import type { Outcome, Result } from './outcome.js';
import { PAGE, pageOf, RESULTS, type Results } from './page.js';
import { trySmall } from './small-scenarios.js';
import { pack } from './tarball.js';
import { tryTest, tryUnit } from './test-scenario.js';
import { tryTypes } from './types-scenario.js';

/** Cells that are tried at a time. */
const AT_ONCE = Number(process.env['HOSTS_AT_ONCE'] ?? 2);

/**
 * Tries hosts that have the packed library installed as a stranger's would. `npm run test:hosts` tries every cell, and writes
 * `docs/hosts.md`; with words behind `--` those that have one of them in their names; with HOSTS=short those of `.ci/run`. HOSTS_WORK names a
 * folder that keeps the installs for the next run, HOSTS_AT_ONCE how many cells are tried at a time (2).
 * With `--page` nothing is tried: the page is written anew, as after a change of `settings.ts`.
 */
async function main(): Promise<void> {
  if (process.argv.includes('--page')) {
    writeFileSync(PAGE, pageOf(JSON.parse(readFileSync(RESULTS, 'utf8')) as Results));
    return;
  }
  const cells = chosen(process.argv.slice(2));
  const given = process.env['HOSTS_WORK'];
  const work = given ?? realpathSync(mkdtempSync(path.join(tmpdir(), 'nest-clientele-hosts-')));
  mkdirSync(work, { recursive: true });
  await globalSetup();
  try {
    const homes = new Homes(work, await pack(work));
    const working = await tryAll(homes, cells);
    console.log(`${working} of ${cells.length} hosts work.`);
    if (working < cells.length) process.exitCode = 1;
  } finally {
    await globalTeardown();
    if (given === undefined) rmSync(work, { recursive: true, force: true });
  }
}

function chosen(words: readonly string[]): readonly Cell[] {
  const cells = CELLS.filter(
    ({ name, isShort }) =>
      (process.env['HOSTS'] !== 'short' || isShort === true) &&
      (words.length === 0 || words.some((word) => name.includes(word))),
  );
  if (cells.length === 0) throw new Error(`No cell is called ${words.join(', ')}.`);
  return cells;
}

/** Tries a few at a time, tells of each, and gives how many work. */
async function tryAll(homes: Homes, cells: readonly Cell[]): Promise<number> {
  let working = 0;
  const left = [...cells];
  async function work(): Promise<void> {
    for (let cell = left.shift(); cell; cell = left.shift()) {
      const { name, setting } = cell;
      const began = performance.now();
      const told = await tryOne(homes, cell).catch(shortened);
      const seconds = Math.round((performance.now() - began) / 1000);
      if (typeof told === 'string') {
        console.log(`not ok  ${name}, ${seconds} s\n${told}`);
        keep(name, null);
      } else {
        working += 1;
        console.log(`ok  ${name}, ${seconds} s: ${told.did}; ${told.versions.join(', ')}`);
        keep(name, { name, setting, ...told });
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return working;
}

/** A compiler may have much to say. */
function shortened(error: unknown): string {
  const lines = String(error).split('\n').slice(0, 30);
  return lines.map((line) => line.slice(0, 400)).join('\n');
}

async function tryOne(homes: Homes, { home: name, scenario }: Cell): Promise<Outcome> {
  const home = await homes.ready(name);
  switch (scenario.kind) {
    case 'host':
      return tryHost(homes, home, scenario);
    case 'bundle':
      return tryBundle(home, scenario);
    case 'test':
      return tryTest(home, scenario);
    case 'unit':
      return tryUnit(home, scenario);
    case 'types':
      return tryTypes(home, scenario);
    case 'command':
    case 'client':
    case 'queue':
    case 'login':
      return trySmall(home, scenario);
  }
}

/**
 * The cell's result replaces the one it had, so that single cells can be tried again; one that fails has none. The page shows
 * them once every cell has one.
 */
function keep(name: string, fresh: Result | null): void {
  if (process.env['HOSTS'] === 'short') return;
  const before = (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results).cells;
  const known = new Map(before.map((result) => [result.name, result]));
  if (fresh) known.set(name, fresh);
  else known.delete(name);
  const cells = CELLS.flatMap((cell) => known.get(cell.name) ?? []);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(RESULTS, `${JSON.stringify({ day, cells }, null, 2)}\n`);
  if (cells.length === CELLS.length) writeFileSync(PAGE, pageOf({ day, cells }));
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
