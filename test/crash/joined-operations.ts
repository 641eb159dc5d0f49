import type { EntityManager } from 'typeorm';
import { type NamedChange, namedChanges, type Operation } from './operations.js';
import type { Random } from './random.js';
import type { World } from './world.js';

/** The host has changed its mind: what it has done so far is to be rolled back. */
class Undone extends Error {}

/** One of the module's changes, and a row of the host's under the same name; gives the name. */
async function change(world: World, random: Random, joined: EntityManager): Promise<string> {
  const name = world.name('joined');
  const chosen: NamedChange = random.weighted(namedChanges);
  // Placeholders are spelled differently everywhere, and the name is the test's own.
  const writeRow = () => joined.query(`INSERT INTO crash_host_rows (name) VALUES ('${name}')`);
  const isFirst = random.chance(0.5);
  if (isFirst) await writeRow();
  if ((await chosen.run(world, random, name, joined)) === 'nothing') throw new Undone();
  if (!isFirst) await writeRow();
  return name;
}

async function undo(world: World, names: readonly string[]): Promise<never> {
  for (const name of names) await world.journal.undone(name);
  throw new Undone();
}

/** A savepoint of the host's with one change; gives its name if it is kept. */
async function savepoint(
  world: World,
  random: Random,
  joined: EntityManager,
  isKept: boolean,
): Promise<string[]> {
  try {
    return await joined.transaction(async (inner) => {
      const name = await change(world, random, inner);
      return isKept ? [name] : undo(world, [name]);
    });
  } catch (error) {
    if (error instanceof Undone) return [];
    throw error;
  }
}

/** Changes in the host's transaction, in savepoints or not, some of which are rolled back. */
async function changes(world: World, random: Random, joined: EntityManager): Promise<string[]> {
  const names = [await change(world, random, joined)];
  if (random.chance(0.5))
    names.push(...(await savepoint(world, random, joined, random.chance(0.5))));
  if (random.chance(0.3)) names.push(await change(world, random, joined));
  return names;
}

async function inTransaction(world: World, random: Random, isKept: boolean): Promise<void> {
  try {
    await world.host.dataSource.transaction(async (manager) => {
      const names = await changes(world, random, manager);
      if (!isKept) await undo(world, names);
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
}

/** Ends the transaction by plain SQL: no commit tells the relay of it. */
async function withRawCommit(world: World, random: Random): Promise<void> {
  const runner = world.host.dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await changes(world, random, runner.manager);
    await runner.query('COMMIT');
    Object.assign(runner, { isTransactionActive: false });
  } catch (error) {
    // Where a deadlock has undone the whole transaction there is no savepoint to go back to: what undid it is told.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    if (!(error instanceof Undone)) throw error;
  } finally {
    await runner.release();
  }
}

function operation(
  name: string,
  weight: number,
  work: (world: World, random: Random) => Promise<void>,
): Operation {
  const run = async (world: World, random: Random) => {
    await work(world, random);
    return 'done' as const;
  };
  return { name, weight, run };
}

/** Changes within the host's own transactions. */
export const joinedOperations: readonly Operation[] = [
  operation('host commits', 10, (world, random) => inTransaction(world, random, true)),
  operation('host rolls back', 5, (world, random) => inTransaction(world, random, false)),
  operation('host sends COMMIT', 3, withRawCommit),
];
