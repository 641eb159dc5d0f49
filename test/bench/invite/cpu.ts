import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';

/** What one call takes, in microseconds. */
export interface CpuUse {
  readonly elapsed: number;
  /** Of this process. */
  readonly node: number;
  /** Of the server; null where it is another machine, or the system does not tell. */
  readonly server: number | null;
}

/** Milliseconds of a tick, in which Linux counts. */
const TICK = 10;

/** Runs the work so many times, one after another. The server's part is of the processes behind this database. */
export async function cpuOf(
  pool: Pool,
  run: () => Promise<unknown>,
  times: number,
): Promise<CpuUse> {
  const { rows } = await pool.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
  );
  const ids = rows.map(({ pid }) => pid);
  const ticks = await ticksOf(ids);
  const used = process.cpuUsage();
  const began = performance.now();
  for (let i = 0; i < times; i += 1) await run();
  const elapsed = (performance.now() - began) * 1_000;
  const { user, system } = process.cpuUsage(used);
  const after = await ticksOf(ids);
  const server = ticks === null || after === null ? null : (after - ticks) * TICK * 1_000;
  return {
    elapsed: elapsed / times,
    node: (user + system) / times,
    server: server === null ? null : server / times,
  };
}

async function ticksOf(ids: readonly number[]): Promise<number | null> {
  try {
    const stats = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'utf8')));
    // After the name come the state and ten numbers, then the ticks in user and in system mode.
    const fields = stats.map((stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' '));
    return fields.reduce((sum, each) => sum + Number(each[11]) + Number(each[12]), 0);
  } catch {
    return null;
  }
}
