import { readFileSync } from 'node:fs';

/** Milliseconds in which a save, a preview or a mail has all its texts filled in. */
export const FILLING_MOST = 250;

/** The time that is left to fill a template in, one and the same for all the fillings of a piece of work. */
export class FillingTime {
  private readonly end: number;

  /** Begins now; both are in milliseconds, and `now` never goes back. By default only time at work counts. */
  constructor(
    most = FILLING_MOST,
    private readonly now: () => number = timeAtWork(),
  ) {
    this.end = now() + most;
  }

  /** Milliseconds that are left; none or fewer when it is over. */
  left(): number {
    return this.end - this.now();
  }
}

/**
 * Milliseconds since this call in which the thread has had a processor: a busy machine does not make a template slow.
 * Where only the work of the whole process can be told, other threads count, too, but never more than the time that has passed.
 */
function timeAtWork(): () => number {
  const before = workOfThread();
  if (before !== null) return () => (workOfThread() ?? before) - before;
  const began = performance.now();
  const usedBefore = process.cpuUsage();
  return () => Math.min(performance.now() - began, milliseconds(process.cpuUsage(usedBefore)));
}

/** Milliseconds of work of this thread so far, as Node tells from version 23.9 on, and Linux before; null where neither does. */
function workOfThread(): number | null {
  const usage = (process as { threadCpuUsage?: () => NodeJS.CpuUsage }).threadCpuUsage?.();
  if (usage) return milliseconds(usage);
  try {
    const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(nanoseconds) / 1_000_000;
  } catch {
    return null;
  }
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
