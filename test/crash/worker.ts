import { isClienteleError } from '../../lib/index.js';
import { isRetryable } from '../../lib/database/driver-errors.js';
import { invitationOperations } from './invitation-operations.js';
import { askingOperations, lifeOperations } from './life-operations.js';
import { joiningOperations } from './joining-operations.js';
import { joinedOperations } from './joined-operations.js';
import { clientOperations, memberOperations, type Operation } from './operations.js';
import { Random } from './random.js';
import type { World } from './world.js';

const OPERATIONS: readonly Operation[] = [
  ...clientOperations,
  ...memberOperations,
  ...invitationOperations,
  ...joinedOperations,
  ...lifeOperations,
  ...askingOperations,
  ...joiningOperations,
];

/** Does one random operation after another, until the process dies. */
export async function work(world: World, seed: number): Promise<never> {
  const random = new Random(seed);
  for (;;) await operate(world, random);
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
