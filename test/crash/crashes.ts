import { setTimeout as pause } from 'node:timers/promises';
import { Child } from './child.process.js';
import type { CrashDatabase } from './database.js';
import type { Go } from './messages.js';
import type { Random } from './random.js';

/** Kills of a whole run on each database. */
export const CRASHES = 200;

/** Operations that are under way at a time. */
export const WORKERS = 6;

/** Operations that are begun before a kill, and the milliseconds of work that it still comes after. */
const WORK = { least: 1, most: 150, pause: 50 } as const;

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

/** How many processes work at a time, and how often one of them is killed. */
export interface Killing {
  readonly instances: number;
  readonly crashes: number;
  readonly random: Random;
}

/**
 * Starts processes on the database, one or several at a time, and kills one after another while those that are left go on. The
 * next one loads its code meanwhile.
 */
export async function crash(
  { address, journal, files, lapse }: CrashDatabase,
  { instances, crashes, random }: Killing,
): Promise<Crashes> {
  const where = { address, journal, files };
  const died = { early: 0, late: 0 };
  const living: Child[] = [];
  let next = new Child();
  let started = 0;
  for (let killed = 0; killed < crashes; killed += 1) {
    while (living.length < instances && started < crashes) {
      started += 1;
      await next.go({
        ...where,
        process: started,
        seed: random.between(0, 2 ** 31),
        workers: WORKERS,
        after: random.between(WORK.least, WORK.most),
      });
      living.push(next);
      next = new Child();
    }
    // Only the one that was started last may still boot.
    const isEarly = random.chance(EARLY);
    const at = isEarly ? living.length - 1 : random.between(0, living.length - 1);
    const [child] = living.splice(at, 1);
    if (!child) throw new Error('Nobody is there to be killed.');
    await pauseBeforeKill(child, random, isEarly);
    await child.kill();
    died[isEarly ? 'early' : 'late'] += 1;
  }
  await lapse();
  await drain(next, { ...where, process: crashes + 1, seed: crashes + 1, workers: 0, after: 0 });
  return died;
}

async function pauseBeforeKill(child: Child, random: Random, isEarly: boolean): Promise<void> {
  if (!isEarly) await child.until('at work');
  await pause(isEarly ? random.between(BOOT.least, BOOT.most) : random.between(0, WORK.pause));
}

/** The last process only delivers what is left. What it does not deliver in time, the rules will find. */
async function drain(child: Child, go: Go): Promise<void> {
  await child.go(go);
  await Promise.race([child.until('drained'), pause(DRAIN_LIMIT, undefined, { ref: false })]);
  await child.kill();
}
