import { Redis } from 'ioredis';
import { newId } from '../../lib/database/ids.js';

/** Where no Redis is. ioredis would hold the process for two more seconds after it was told to let go. */
export const NO_REDIS = { host: '127.0.0.1', port: 1, disconnectTimeout: 100 };

/** A Redis server for tests, and what they keep there. */
export interface TestRedis {
  readonly url: string;
  /** The beginning of every key of the current test. */
  prefix(): string;
  /** Forgets every key of the current test, as a Redis does that was restarted. */
  flush(): Promise<number>;
}

/** Declares tests that need Redis: left out where TEST_REDIS_URL, as in `redis://127.0.0.1:6379`, is unset. */
export function describeWithRedis(title: string, tests: (redis: TestRedis) => void): void {
  const url = process.env['TEST_REDIS_URL'];
  if (!url) return;
  describe(title, () => {
    let prefix = '';

    async function flush(): Promise<number> {
      const redis = new Redis(url!);
      try {
        const keys = await redis.keys(`${prefix}:*`);
        return keys.length === 0 ? 0 : await redis.del(keys);
      } finally {
        redis.disconnect();
      }
    }

    beforeEach(() => {
      prefix = `clientele-test-${newId()}`;
    });

    tests({ url, prefix: () => prefix, flush });

    // Declared last, for whoever uses Redis stops before its keys go.
    afterEach(async () => {
      await flush();
    });
  });
}
