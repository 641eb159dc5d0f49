import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clienteleEntities, clienteleMigrations } from '../../lib/index.js';
import { type ADAPTERS } from '../e2e/module/routes/support/host-pipes.js';
import type { DatabaseKind } from '../support/databases.js';
import { mariaDb } from '../support/databases/mariadb.js';
import { postgres } from '../support/databases/postgres.js';
import { sqlite } from '../support/databases/sqlite.js';
import { startPostgres } from '../support/global-setup.js';
import { today } from '../reliability/kept-counts.js';
import { Campaign, CHAPTER } from './campaign.js';
import { documentedOperations } from './documented-operations.js';
import { startFuzzHost } from './fuzz-host.js';
import type { Operation } from './operation.js';
import {
  type CellOutcome,
  cellText,
  countsOf,
  faultCount,
  neverDone,
  writeCounts,
} from './report.js';
import { Sender } from './send.js';
import { Slowness } from './slowness.js';

/** Requests of a whole run. */
const REQUESTS = 50_000;

/** Of each host so many of the slowest requests are repeated, or one in a hundred if that is fewer. */
const SLOWEST = 50;

type Adapter = keyof typeof ADAPTERS;

/** A host to fuzz. */
interface Cell {
  readonly database: DatabaseKind;
  readonly adapter: Adapter;
}

/** MariaDB where TEST_MYSQL_URL names one. */
const DATABASES = [sqlite, postgres, ...(mariaDb.available() ? [mariaDb] : [])];

const CELLS: readonly Cell[] = DATABASES.flatMap((database) =>
  (['Express', 'Fastify'] as const).map((adapter) => ({ database, adapter })),
);

/**
 * Sends FUZZ requests (50,000 if unset), a part to each host. FUZZ_SEED decides which; FUZZ_DATABASE and FUZZ_ADAPTER leave
 * the other hosts out. FUZZ_ONLY, as in `SQLite/Express/1234`, sends that one and what came before it in its world.
 */
async function run(): Promise<void> {
  const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const only = onlyOne(process.env['FUZZ_ONLY']);
  const cells = CELLS.filter((cell) => isAsked(cell, only));
  const total = Number(process.env['FUZZ'] ?? REQUESTS);
  console.log(`Seed ${seed}, ${only ? `request ${only.number}` : `${total} requests`}.`);
  const began = performance.now();
  const operations = documentedOperations();
  const stop = await serverFor(cells);
  const outcomes: CellOutcome[] = [];
  for (const cell of cells) {
    const { number } = only ?? {};
    const from = number === undefined ? 0 : number - (number % CHAPTER);
    const to = number === undefined ? Math.ceil(total / cells.length) : number + 1;
    const outcome = await fuzz(cell, { operations, seed, from, to });
    outcomes.push(outcome);
    console.log(cellText(outcome, seed));
  }
  await stop();
  await finish(outcomes, operations, { seed, seconds: (performance.now() - began) / 1000, cells });
}

function onlyOne(given: string | undefined) {
  if (given === undefined) return null;
  const [database = '', adapter = '', number = ''] = given.split('/');
  if (!CELLS.some((cell) => nameOf(cell) === `${database}/${adapter}`) || !/^\d+$/.test(number))
    throw new Error('FUZZ_ONLY is written as in SQLite/Express/1234.');
  return { cell: `${database}/${adapter}`, number: Number(number) };
}

function isAsked(cell: Cell, only: { cell: string } | null): boolean {
  if (only) return nameOf(cell) === only.cell;
  const { FUZZ_DATABASE: database, FUZZ_ADAPTER: adapter } = process.env;
  return (
    (database ?? cell.database.name) === cell.database.name &&
    (adapter ?? cell.adapter) === cell.adapter
  );
}

function nameOf({ database, adapter }: Cell): string {
  return `${database.name}/${adapter}`;
}

/** Starts PostgreSQL if one is needed and TEST_POSTGRES_URL names none. */
async function serverFor(cells: readonly Cell[]): Promise<() => Promise<void>> {
  const isNeeded = cells.some(({ database }) => database === postgres);
  if (!isNeeded || process.env['TEST_POSTGRES_URL']) return () => Promise.resolve();
  const { url, server } = await startPostgres();
  process.env['TEST_POSTGRES_URL'] = url;
  return () => server.stop();
}

async function fuzz(
  cell: Cell,
  {
    operations,
    seed,
    from,
    to,
  }: { operations: readonly Operation[]; seed: number; from: number; to: number },
): Promise<CellOutcome> {
  const began = performance.now();
  const { options, drop } = await cell.database.provision({});
  const database = {
    ...options,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
  };
  const host = await startFuzzHost(database, cell.adapter);
  const { port } = (host.app.getHttpServer() as Server).address() as AddressInfo;
  const sender = new Sender(port);
  const slowness = new Slowness(Math.min(SLOWEST, Math.ceil((to - from) / 100)));
  const campaign = new Campaign(host, sender, operations, nameOf(cell), seed, slowness);
  await campaign.run(from, to);
  const slow = await slowness.repeat(sender);
  sender.close();
  await host.stop();
  await drop();
  return { cell: nameOf(cell), campaign, slow, seconds: (performance.now() - began) / 1000 };
}

async function finish(
  outcomes: readonly CellOutcome[],
  operations: readonly Operation[],
  { seed, seconds, cells }: { seed: number; seconds: number; cells: readonly Cell[] },
): Promise<void> {
  const counts = countsOf(outcomes, {
    operations: operations.length,
    databases: [...new Set(cells.map(({ database }) => database.name))],
    adapters: [...new Set(cells.map(({ adapter }) => adapter))],
    seconds: Math.round(seconds),
    seed,
    date: today(),
  });
  await writeCounts(counts);
  const faults = outcomes.reduce((sum, outcome) => sum + faultCount(outcome), 0);
  console.log(
    `${counts.requests} requests, ${counts.operations} calls, ${faults} faults, seed ${seed}.`,
  );
  console.log(
    `Calls that never did what they were asked for: ${neverDone(outcomes).join(', ') || 'none'}.`,
  );
  if (faults > 0) process.exitCode = 1;
}

run()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
