import type { RedisOptions } from 'bullmq';
import { count, duration, withDefaults } from '../config/settings.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { BullmqOptions } from './options.js';
import {
  isAnyClient,
  isRedisClient,
  isRedisCluster,
  type RedisClient,
  type RedisCluster,
} from './redis-client.js';

/** The options once validated: every default filled in, durations in milliseconds. */
export interface BullmqSettings {
  readonly connection: RedisOptions | RedisCluster;
  /** On a cluster it holds the hash slot of all keys. */
  readonly prefix: string;
  readonly worker: boolean;
  readonly concurrency: number;
  readonly exportConcurrency: number;
  readonly waitForWorker: number;
  readonly redisTimeout: number;
}

/** Checks the options and fills in the defaults; throws `ClienteleConfigError` naming the first wrong one. */
export function bullmqSettingsFrom(given: BullmqOptions): BullmqSettings {
  const options = withDefaults(new BullmqOptions(), given);
  const connection = acceptedConnection(options.connection);
  return {
    connection,
    prefix: acceptedPrefix(options.prefix, isRedisCluster(connection)),
    worker: options.worker,
    concurrency: count('concurrency', options.concurrency),
    exportConcurrency: count('exportConcurrency', options.exportConcurrency),
    waitForWorker: duration('waitForWorker', options.waitForWorker, 1),
    redisTimeout: duration('redisTimeout', options.redisTimeout, 1),
  };
}

function acceptedConnection(
  given: RedisOptions | RedisClient | undefined,
): RedisOptions | RedisCluster {
  if (!isObject(given)) {
    throw new ClienteleConfigError({
      found: '`connection` does not say where Redis is.',
      why: 'Neither events nor exports could be sent there.',
      cure: "Give `connection: { url: 'redis://127.0.0.1:6379' }`, options that ioredis takes, or its `Redis` or `Cluster`.",
    });
  }
  if (isAnyClient(given)) return acceptedClient(given);
  assertRedisUrl(given.url);
  assertNoKeyPrefix(given);
  return given;
}

/** A client's options tell all that another connection needs, but for a cluster, whose nodes only its client knows. */
function acceptedClient(client: object): RedisOptions | RedisCluster {
  if (!isRedisClient(client)) {
    throw new ClienteleConfigError({
      found: '`connection` is a client of another library than ioredis.',
      why: 'The connections that the module needs besides could not be made like it.',
      cure: "Give a `Redis` or `Cluster` of ioredis, or `connection: { url: 'redis://127.0.0.1:6379' }`.",
    });
  }
  assertNoKeyPrefix(client.options);
  return isRedisCluster(client) ? client : { ...client.options };
}

function assertRedisUrl(url: unknown): void {
  if (url === undefined || isRedisUrl(url)) return;
  throw new ClienteleConfigError({
    // The address itself may hold a password.
    found: '`connection.url` does not begin with redis:// or rediss://.',
    why: 'No connection could be made.',
    cure: "Give `connection: { url: 'redis://127.0.0.1:6379' }`, or options that ioredis takes.",
  });
}

/** A client that has none holds an empty text. */
function assertNoKeyPrefix({ keyPrefix }: { readonly keyPrefix?: unknown }): void {
  if (keyPrefix === undefined || keyPrefix === '') return;
  throw new ClienteleConfigError({
    found: '`connection.keyPrefix` does not work with BullMQ.',
    why: 'Its scripts name keys that ioredis would not prefix.',
    cure: 'Use the option `prefix` instead.',
  });
}

function isObject<T>(given: T | undefined): given is T & object {
  return typeof given === 'object' && given !== null;
}

function isRedisUrl(url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  return ['redis:', 'rediss:'].includes(new URL(url).protocol);
}

function acceptedPrefix(prefix: unknown, isForCluster: boolean): string {
  if (typeof prefix !== 'string' || prefix === '') {
    throw new ClienteleConfigError({
      found: '`prefix` is not a text, or it is empty.',
      why: 'Every key begins with it, so that apps can share a Redis.',
      cure: 'Give a text, or leave the option out.',
    });
  }
  return isForCluster ? inOneSlot(prefix) : prefix;
}

/** BullMQ's scripts touch several keys at a time, which a cluster allows in one hash slot only: that of the text in braces. */
function inOneSlot(prefix: string): string {
  if (/^[^{]*\{[^}]+\}/.test(prefix)) return prefix;
  if (!/[{}]/.test(prefix)) return `{${prefix}}`;
  throw new ClienteleConfigError({
    found: '`prefix` has braces, and no text between the first of them.',
    why: 'The keys would lie in several hash slots of the cluster, where BullMQ does not work.',
    cure: "Write `prefix: '{my-portal}'`, or leave the braces out: they are put around it.",
  });
}
