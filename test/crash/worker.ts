import { isClienteleError } from '../../lib/index.js';
import { isRetryable } from '../../lib/database/driver-errors.js';
import { OPERATIONS } from './all-operations.js';
import { Random } from './random.js';
import type { World } from './world.js';

/** Does one random operation after another, until the process dies, and notes each that it begins. */
export async function work(world: World, seed: number, note: () => void): Promise<never> {
  const random = new Random(seed);
  for (;;) {
    note();
    await operate(world, random);
  }
}

async function operate(world: World, random: Random): Promise<void> {
  const operation = random.weighted(OPERATIONS);
  try {
    const result = await operation.run(world, random);
    if (typeof result === 'string') await world.journal.answered(operation.name, result);
    else await world.journal.answered(operation.name, 'done', result);
  } catch (error) {
    await world.journal.answered(operation.name, outcomeOf(error));
  }
}

/** Refusals are part of the game, and so are deadlocks of the host's own transactions; else something is wrong. */
function outcomeOf(error: unknown): string {
  if (isClienteleError(error)) return `refused: ${error.code}`;
  if (isRetryable(error)) return 'deadlock';
  return `failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
