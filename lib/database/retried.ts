import { setTimeout as delay } from 'node:timers/promises';
import { isFileBusy, isRetryable } from './driver-errors.js';
import { isFailedByName } from './statement-names.js';

/** How often one piece of work is tried before its deadlock is the caller's. */
const ATTEMPTS = 5;

/** Milliseconds the first pause lasts at most; each later one up to twice as long, up to the longest. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 160;

/** How work is repeated. */
export interface Retrying {
  /** Milliseconds for which it is repeated while another process holds the file of the database. */
  readonly patience: number;
  /** Waits before the next attempt; `attempt` is the one that failed, counted from 1. */
  readonly pause?: (attempt: number) => Promise<void>;
}

/**
 * What the work gives, tried up to five times when a deadlock or a lost race undoes it, or the name of a statement. Throws the last error, as the
 * driver has it.
 */
export async function retried<T>(
  work: () => Promise<T>,
  { patience, pause = randomPause }: Retrying,
): Promise<T> {
  const begun = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const isPatient = isFileBusy(error) && performance.now() - begun < patience;
      if (!isPatient && (attempt >= ATTEMPTS || !mayPass(error))) throw error;
    }
    await pause(attempt);
  }
}

/** Whether the work may succeed if it is run again. */
function mayPass(error: unknown): boolean {
  return isRetryable(error) || isFailedByName(error);
}

/** Waits a random while, so that two that met do not meet again. */
export async function randomPause(attempt: number): Promise<void> {
  await delay(Math.random() * Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE));
}
