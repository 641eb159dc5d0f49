import { setTimeout as pause } from 'node:timers/promises';

/** Resolves as soon as the condition holds; rejects when it does not within ten seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came true: ${String(holds)}`);
    await pause(2);
  }
}
