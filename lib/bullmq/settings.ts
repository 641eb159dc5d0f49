import type { RedisOptions } from 'bullmq';
import { count, duration, withDefaults } from '../config/settings.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
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
    throw new ClienteleConfigError(START_REFUSALS.noRedis());
  }
  if (isAnyClient(given)) return acceptedClient(given);
  assertRedisUrl(given.url);
  assertNoKeyPrefix(given);
  return given;
}

/** A client's options tell all that another connection needs, but for a cluster, whose nodes only its client knows. */
function acceptedClient(client: object): RedisOptions | RedisCluster {
  if (!isRedisClient(client)) {
    throw new ClienteleConfigError(START_REFUSALS.otherRedisClient());
  }
  assertNoKeyPrefix(client.options);
  return isRedisCluster(client) ? client : { ...client.options };
}

function assertRedisUrl(url: unknown): void {
  if (url === undefined || isRedisUrl(url)) return;
  // The address itself may hold a password.
  throw new ClienteleConfigError(START_REFUSALS.noRedisUrl());
}

/** A client that has none holds an empty text. */
function assertNoKeyPrefix({ keyPrefix }: { readonly keyPrefix?: unknown }): void {
  if (keyPrefix === undefined || keyPrefix === '') return;
  throw new ClienteleConfigError(START_REFUSALS.redisKeyPrefix());
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
    throw new ClienteleConfigError(START_REFUSALS.noPrefix());
  }
  return isForCluster ? inOneSlot(prefix) : prefix;
}

/** BullMQ's scripts touch several keys at a time, which a cluster allows in one hash slot only: that of the text in braces. */
function inOneSlot(prefix: string): string {
  if (/^[^{]*\{[^}]+\}/.test(prefix)) return prefix;
  if (!/[{}]/.test(prefix)) return `{${prefix}}`;
  throw new ClienteleConfigError(START_REFUSALS.openPrefix());
}
