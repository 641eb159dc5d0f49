import type { EntityManager } from 'typeorm';
import { OPERATIONS as RACED } from '../races/operations/all-operations.js';
import type { Operation as RacedOperation } from '../races/operation.js';
import { foundScene, MissingPart } from './found-scene.js';
import type { Result } from './journal.js';
import type { Operation } from './operations.js';
import type { Random } from './random.js';
import type { World } from './world.js';

/** Operations of the races that are not done here, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'deactivate many': 'it names nobody; `many-operations.ts` names members',
  'activate many': 'it names nobody; `many-operations.ts` names members',
  'remove many': 'it names nobody; `many-operations.ts` names members',
  'resend many': 'it names nobody; `many-operations.ts` names members',
  'give many a role': 'it names nobody; `many-operations.ts` names members',
  'set when the access of many ends': 'it names nobody; `many-operations.ts` names members',
  'apply an import':
    'it sends no letters, which the rules count; `many-operations.ts` has one that does',
  'tell of ends': 'it looks at every member of the portal; `life-operations.ts` sweeps',
};

/** How often each is chosen, beside the others. */
const WEIGHT = 2;

/** The parts of the calls that are made in a transaction of the host, and of those that it rolls back. */
const JOINED = 0.3;
const UNDONE = 0.2;

/** Calls of a round of the races, whose numbers decide what each writes. */
const CALLS = 8;

/** The host has changed its mind. */
class Undone extends Error {}

/** The operations of the races, done to whatever is there. A route that is new has one there, or fails the tests. */
export const sceneOperations: readonly Operation[] = RACED.filter(
  ({ name }) => !Object.hasOwn(LEFT_OUT, name),
).map((raced) => ({
  name: `${raced.name} (races)`,
  weight: WEIGHT,
  route: raced.route,
  run: (world, random) => runRaced(world, random, raced),
}));

async function runRaced(world: World, random: Random, raced: RacedOperation): Promise<Result> {
  const { host } = world;
  const scene = await foundScene(world, random);
  const at = random.between(0, CALLS - 1);
  const run = (joined?: EntityManager) => raced.run({ host, scene, at, ...(joined && { joined }) });
  try {
    if (raced.joins && random.chance(JOINED)) await within(world, random, run);
    else await run();
    return 'done';
  } catch (error) {
    if (error instanceof MissingPart) return 'nothing';
    if (error instanceof Undone) return 'done';
    throw error;
  }
}

async function within(
  { host }: World,
  random: Random,
  run: (joined: EntityManager) => Promise<unknown>,
): Promise<void> {
  await host.dataSource.transaction(async (joined) => {
    await run(joined);
    if (random.chance(UNDONE)) throw new Undone();
  });
}
