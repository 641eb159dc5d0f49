import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import type { BenchServer } from '../support/postgres.js';
import type { Builds } from './builds.js';
import { DatabaseCpu } from '../support/database-cpu.js';
import { filledPostgres } from './databases.js';
import { HOT, PLAN } from './plan.js';
import { measure, type Running, type Samples } from './rounds.js';
import { startServer } from './server.js';
import { requestsOf } from './tokens.js';

/** The same few users of a portal of a thousand members and of one of a million: `b`, and `b0` of the base, each by its number. */
export interface Million {
  readonly samples: Samples;
  readonly hasBase: boolean;
}

/** The name of a variant on a number of members. */
export const sized = (name: 'b' | 'b0', size: 'small' | 'large') => `${name}, ${PLAN[size]}`;

/** Measures the guard of a permission on both. */
export async function measureMillion(server: BenchServer, builds: Builds): Promise<Million> {
  const running: Running[] = [];
  let requests: Buffer[] = [];
  try {
    for (const size of ['small', 'large'] as const) {
      const filled = await filledPostgres(server, size, PLAN.small, (dataSource) =>
        size === 'large' ? addMembers(dataSource, PLAN.large - PLAN.small) : Promise.resolve(),
      );
      requests = requestsOf(filled.users.allowed.slice(0, HOT));
      for (const [name, library] of [['b', builds.this] as const, ['b0', builds.base] as const]) {
        if (library === undefined) continue;
        running.push({
          name: sized(name, size),
          server: await startServer({
            role: 'permission',
            framework: 'Fastify',
            address: filled.address,
            library,
            application: `bench ${name}`,
          }),
          database: await DatabaseCpu.open((filled.address as { url: string }).url),
        });
      }
    }
    const series = { connections: 10, requests };
    await measure(running, { ...series, rounds: 1, milliseconds: PLAN.warmUp });
    const { rounds, milliseconds } = PLAN;
    const samples = await measure(running, { ...series, rounds, milliseconds });
    return { samples, hasBase: builds.base !== undefined };
  } finally {
    for (const { server: each, database } of running) {
      await each.stop();
      await database?.close();
    }
  }
}

/** The indexes are made after the rows: it is many times faster. */
async function addMembers(dataSource: DataSource, count: number): Promise<void> {
  const rows = await readFile(path.join(__dirname, 'more-members.sql'), 'utf8');
  const runner = dataSource.createQueryRunner();
  try {
    const indexes = (await runner.query(
      `SELECT indexname AS "name", indexdef AS "definition" FROM pg_indexes
        WHERE tablename LIKE 'clientele_member%' AND indexname LIKE 'IX_%'`,
    )) as { name: string; definition: string }[];
    for (const { name } of indexes) await runner.query(`DROP INDEX "${name}"`);
    await runner.query("SELECT set_config('bench.members', $1, false)", [String(count)]);
    await runner.query(rows);
    await runner.query("SET maintenance_work_mem = '512MB'");
    for (const { definition } of indexes) await runner.query(definition);
  } finally {
    await runner.release();
  }
}
