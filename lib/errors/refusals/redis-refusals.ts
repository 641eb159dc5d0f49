import type { RefusalTable } from './start-refusal.js';

const CONNECTION_CURE =
  "Give `connection: { url: 'redis://127.0.0.1:6379' }`, or options that ioredis takes.";

/** What is refused about the options of `ClienteleBullmqModule`. */
export const REDIS_REFUSALS = {
  noRedis: () => ({
    found: '`connection` does not say where Redis is.',
    why: 'Events and exports go through its queues.',
    cure: CONNECTION_CURE,
  }),

  noRedisUrl: () => ({
    found: '`connection.url` does not begin with redis:// or rediss://.',
    why: 'No Redis server can be reached by it.',
    cure: CONNECTION_CURE,
  }),

  redisKeyPrefix: () => ({
    found: '`connection.keyPrefix` does not work with BullMQ.',
    why: 'Its scripts name their keys themselves, so queues and workers would not meet.',
    cure: 'Use the option `prefix` instead.',
  }),

  noPrefix: () => ({
    found: '`prefix` is not a text, or it is empty.',
    why: 'The names of the keys in Redis begin with it.',
    cure: 'Set `prefix` to a text, or leave it out.',
  }),
} satisfies RefusalTable;
