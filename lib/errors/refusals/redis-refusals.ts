import type { RefusalTable } from './start-refusal.js';

const CONNECTION_CURE =
  "Give `connection: { url: 'redis://127.0.0.1:6379' }`, options that ioredis takes, or its `Redis` or `Cluster`.";

/** What is refused about the options of `ClienteleBullmqModule`. */
export const REDIS_REFUSALS = {
  noRedis: () => ({
    found: '`connection` does not say where Redis is.',
    why: 'Events and exports go through its queues.',
    cure: CONNECTION_CURE,
  }),

  otherRedisClient: () => ({
    found: '`connection` is a client of another library than ioredis.',
    why: 'The connections that the module needs besides could not be made like it.',
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

  openPrefix: () => ({
    found: '`prefix` has braces, and no text between the first of them.',
    why: 'The keys would lie in several hash slots of the cluster, where BullMQ does not work.',
    cure: "Write `prefix: '{my-portal}'`, or leave the braces out: they are put around it.",
  }),
} satisfies RefusalTable;
