import { assertSameAnswers } from './answers.js';
import type { Builds } from './builds.js';
import { DatabaseCpu } from '../support/database-cpu.js';
import type { Filled } from './databases.js';
import type { Framework } from './job.js';
import { HOT, PLAN, SPREAD } from './plan.js';
import { measure, type Running, type Samples } from './rounds.js';
import { startServer } from './server.js';
import { requestsOf } from './tokens.js';
import type { Variant } from './variants.js';

/** How a series is drawn. */
export type SeriesName = 'spread' | 'hot' | 'single';

/** What was measured on one framework and one database. */
export interface Measured {
  readonly framework: Framework;
  readonly database: Filled['name'];
  readonly version: string;
  readonly variants: readonly Variant[];
  readonly series: Readonly<Partial<Record<SeriesName, Samples>>>;
}

/** Starts every variant, compares what they answer, and measures them in turns. */
export async function measureSetting(
  framework: Framework,
  filled: Filled,
  variants: readonly Variant[],
  builds: Builds,
  names: readonly SeriesName[],
): Promise<Measured> {
  const running: Running[] = [];
  const { address, users } = filled;
  const database = address.type === 'postgres' ? await DatabaseCpu.open(address.url) : null;
  try {
    for (const { name, role, build } of variants) {
      const job = {
        role,
        framework,
        address,
        library: builds[build] ?? '',
        application: `bench ${name}`,
      };
      running.push({ name, server: await startServer(job), database });
    }
    await assertSameAnswers(running, users);
    const series: Partial<Record<SeriesName, Samples>> = {};
    const spread = requestsOf(users.allowed.slice(0, SPREAD));
    const hot = requestsOf(users.allowed.slice(0, HOT));
    const { rounds, few, milliseconds, warmUp } = PLAN;
    await measure(running, { connections: 10, rounds: 1, milliseconds: warmUp, requests: spread });
    for (const name of names) {
      series[name] = await measure(running, {
        connections: name === 'single' ? 1 : 10,
        rounds: name === 'spread' ? rounds : few,
        milliseconds,
        requests: name === 'hot' ? hot : spread,
      });
      console.log(`${framework}, ${filled.name}, ${name}: measured`);
    }
    return { framework, database: filled.name, version: filled.version, variants, series };
  } finally {
    for (const { server } of running) await server.stop();
    await database?.close();
  }
}
