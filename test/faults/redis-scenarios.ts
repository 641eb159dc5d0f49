import { setTimeout as pause } from 'node:timers/promises';
import {
  BullmqEventTransport,
  BullmqExportQueue,
  ClienteleBullmqModule,
} from '../../lib/bullmq/index.js';
import { FaultyRedis, hasRedis } from './faulty-redis.js';
import { disturbed, type During, type Fault, type Scenario } from './scenario.js';
import type { Notes } from './notes.js';

/** Milliseconds Redis may take to answer. */
const REDIS_TIMEOUT = 300;

/** Milliseconds after which nothing is heard any more that was on its way when Redis went away. */
const ON_ITS_WAY = 1_000;

function withRedis(
  name: string,
  isShort: boolean,
  strike: (redis: FaultyRedis, lasts: number) => Promise<void>,
): Scenario {
  return {
    name,
    isShort,
    missing: () => (hasRedis() ? null : 'this machine has no redis-server'),
    async prepare(database, { server, lasts, notes }): Promise<Fault> {
      const direct = await server.database(database);
      const redis = await FaultyRedis.start();
      const bullmq = ClienteleBullmqModule.forRoot({
        connection: { url: redis.url },
        redisTimeout: REDIS_TIMEOUT,
        waitForWorker: 1_000,
      });
      return {
        direct,
        url: direct,
        extras: {
          imports: [bullmq],
          providers: { events: BullmqEventTransport, exportQueue: BullmqExportQueue },
        },
        options: { events: { listenerTimeout: 1_000 } },
        strike: () => strike(redis, lasts),
        complaints: (during) => [...disturbed(during), ...heardMeanwhile(during, notes)],
        clear: () => redis.stop(),
      };
    },
  };
}

/** Without Redis nothing is heard, or it was not away. */
function heardMeanwhile({ began, ended }: During, { heardSoFar }: Notes): string[] {
  const heard = heardSoFar.filter(({ at }) => at > began + ON_ITS_WAY && at < ended);
  return heard.length > 0 ? [`${heard.length} events were heard without Redis`] : [];
}

/** Redis, which carries events and exports to the workers: requests notice nothing. */
export const redisScenarios: readonly Scenario[] = [
  withRedis('Redis killed and started, empty', true, async (redis, lasts) => {
    await redis.kill();
    // What waits there is not heard as soon as it is back, but with the next attempt.
    await pause(lasts);
    await redis.begin();
  }),
  withRedis('Redis frozen', false, async (redis, lasts) => {
    redis.freeze();
    await pause(lasts);
    redis.thaw();
  }),
];
