import { median } from '../support/statistics.js';
import type { DatabaseCpu } from '../support/database-cpu.js';
import { generate } from './load.js';
import type { Server } from './server.js';

/** One variant as it is measured. */
export interface Running {
  readonly name: string;
  readonly server: Server;
  /** Null where the database's CPU cannot be told apart. */
  readonly database: DatabaseCpu | null;
}

/** How a series of rounds goes. */
export interface Series {
  readonly connections: number;
  readonly rounds: number;
  readonly milliseconds: number;
  readonly requests: readonly Buffer[];
}

/** What one variant did in one round. */
export interface Sample {
  /** Requests a second. */
  readonly throughput: number;
  /** Milliseconds, the median of the round's requests. */
  readonly latency: number;
  /** Microseconds of the server's process for each request. */
  readonly node: number;
  /** Microseconds of the database's backends for each request. */
  readonly database: number | null;
  /** Of both, as far as the database's part is known. */
  readonly cpu: number;
}

/** The samples of each variant by its name, one a round. */
export type Samples = ReadonlyMap<string, readonly Sample[]>;

/**
 * Gives each variant its turn in each round, while the others rest: a b c, b c a, c a b, …, so that whatever else the
 * machine does meets all of them alike.
 */
export async function measure(variants: readonly Running[], series: Series): Promise<Samples> {
  const samples = new Map(variants.map(({ name }) => [name, [] as Sample[]]));
  for (let round = 0; round < series.rounds; round++) {
    for (let place = 0; place < variants.length; place++) {
      const running = variants[(round + place) % variants.length];
      if (running) samples.get(running.name)?.push(await sampleOf(running, series));
    }
  }
  return samples;
}

async function sampleOf({ server, ...running }: Running, series: Series): Promise<Sample> {
  const used = async () => ({
    node: await server.cpu(),
    database: (await running.database?.of(server.job.application)) ?? null,
  });
  const before = await used();
  const { count, seconds, latencies } = await generate({ port: server.port, ...series });
  const after = await used();
  const node = (after.node - before.node) / count;
  const database =
    after.database === null || before.database === null
      ? null
      : (after.database - before.database) / count;
  const cpu = node + (database ?? 0);
  return { throughput: count / seconds, latency: median(latencies), node, database, cpu };
}

/** One number of a variant against the same of another, round by round. */
export function ratios(
  samples: Samples,
  of: string,
  against: string,
  value: keyof Sample = 'throughput',
): number[] {
  const others = samples.get(against) ?? [];
  return (samples.get(of) ?? []).flatMap((sample, round) => {
    const [mine, other] = [sample[value], others[round]?.[value]];
    return mine === null || other === null || other === undefined ? [] : [mine / other];
  });
}
