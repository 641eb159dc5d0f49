import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Go, PairTold, Told } from './messages.js';

const REGISTER = path.resolve(__dirname, '../cli/support/register.cjs');

/** What came of all pairs in one database. */
export interface DatabaseTold {
  readonly database: Go['database'];
  readonly pairs: readonly PairTold[];
  readonly seconds: number;
  /** Seconds of work of the process itself, without the server's. */
  readonly cpu: number;
}

/** Races on one database, in a process of its own. Throws when that ends before it is through. */
export async function raceOn(go: Go, note: (pair: PairTold) => void): Promise<DatabaseTold> {
  const child = fork(path.join(__dirname, 'racer.ts'), [], {
    execArgv: ['--require', REGISTER],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const pairs: PairTold[] = [];
  let began = 0;
  const work: number[] = [];
  child.on('message', (told: Told) => {
    if (told === 'loaded') {
      began = performance.now();
      child.send(go);
    } else if ('cpu' in told) work.push(told.cpu);
    else {
      pairs.push(told);
      note(told);
    }
  });
  const [code] = (await ended) as [number | null];
  const [cpu] = work;
  if (code !== 0 || cpu === undefined)
    throw new Error(`The races on ${go.database} ended before they were through.`);
  return { database: go.database, pairs, seconds: (performance.now() - began) / 1000, cpu };
}
