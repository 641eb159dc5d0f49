import type { RedisOptions } from 'bullmq';
import { count, duration, withDefaults } from '../config/settings.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { BullmqOptions } from './options.js';

/** The options once validated: every default filled in, durations in milliseconds. */
export interface BullmqSettings {
  readonly connection: RedisOptions;
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
  return {
    connection: acceptedConnection(options.connection),
    prefix: acceptedPrefix(options.prefix),
    worker: options.worker,
    concurrency: count('concurrency', options.concurrency),
    exportConcurrency: count('exportConcurrency', options.exportConcurrency),
    waitForWorker: duration('waitForWorker', options.waitForWorker, 1),
    redisTimeout: duration('redisTimeout', options.redisTimeout, 1),
  };
}

function acceptedConnection(given: RedisOptions | undefined): RedisOptions {
  const cure =
    "Give `connection: { url: 'redis://127.0.0.1:6379' }`, or options that ioredis takes.";
  if (!isObject(given) || 'duplicate' in given) {
    throw new ClienteleConfigError({
      found: '`connection` does not say where Redis is.',
      why: '',
      cure,
    });
  }
  if (given.url !== undefined && !isRedisUrl(given.url)) {
    // The address itself may hold a password.
    throw new ClienteleConfigError({
      found: '`connection.url` does not begin with redis:// or rediss://.',
      why: '',
      cure,
    });
  }
  if (given.keyPrefix !== undefined) {
    throw new ClienteleConfigError({
      found: '`connection.keyPrefix` does not work with BullMQ.',
      why: '',
      cure: 'Use the option `prefix` instead.',
    });
  }
  return given;
}

function isObject(given: unknown): given is RedisOptions {
  return typeof given === 'object' && given !== null;
}

function isRedisUrl(url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  return ['redis:', 'rediss:'].includes(new URL(url).protocol);
}

function acceptedPrefix(prefix: unknown): string {
  if (typeof prefix === 'string' && prefix !== '') return prefix;
  throw new ClienteleConfigError({
    found: '`prefix` is not a text, or it is empty.',
    why: '',
    cure: 'Give a text, or leave the option out.',
  });
}
