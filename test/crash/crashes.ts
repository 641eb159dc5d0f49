import { setTimeout as pause } from 'node:timers/promises';
import { Child } from './child.process.js';
import type { Go } from './messages.js';
import type { Random } from './random.js';

/** Operations that are under way at a time. */
export const WORKERS = 6;

/** Milliseconds of work before a kill. */
const WORK = { least: 100, most: 1500 } as const;

/** Milliseconds before a kill that comes while the process still boots, or looks for what was left. */
const BOOT = { least: 50, most: 500 } as const;

/** The part of the kills that come so early. */
const EARLY = 0.2;

/** Milliseconds the last process gets. */
const DRAIN_LIMIT = 60_000;

/** How the processes died. */
export interface Crashes {
  readonly early: number;
  readonly late: number;
}

/** Starts one process after another on the database, and kills each. The next one loads its code meanwhile. */
export async function crash(
  where: Pick<Go, 'address' | 'journal'>,
  { crashes, random }: { crashes: number; random: Random },
): Promise<Crashes> {
  const died = { early: 0, late: 0 };
  let next = new Child();
  for (let process = 1; process <= crashes; process += 1) {
    const child = next;
    await child.go({ ...where, process, seed: random.between(0, 2 ** 31), workers: WORKERS });
    next = new Child();
    if (random.chance(EARLY)) {
      await pause(random.between(BOOT.least, BOOT.most));
      died.early += 1;
    } else {
      await child.until('ready');
      await pause(random.between(WORK.least, WORK.most));
      died.late += 1;
    }
    await child.kill();
  }
  await drain(next, { ...where, process: crashes + 1, seed: crashes + 1, workers: 0 });
  return died;
}

/** The last process only delivers what is left. What it does not deliver in time, the rules will find. */
async function drain(child: Child, go: Go): Promise<void> {
  await child.go(go);
  await Promise.race([child.until('drained'), pause(DRAIN_LIMIT, undefined, { ref: false })]);
  await child.kill();
}
