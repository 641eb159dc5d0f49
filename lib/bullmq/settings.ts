import type { RedisOptions } from 'bullmq';
import { count, duration, withDefaults } from '../config/settings.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
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
  if (!isObject(given) || 'duplicate' in given) {
    throw new ClienteleConfigError(START_REFUSALS.noRedis());
  }
  if (given.url !== undefined && !isRedisUrl(given.url)) {
    // The address itself may hold a password.
    throw new ClienteleConfigError(START_REFUSALS.noRedisUrl());
  }
  if (given.keyPrefix !== undefined) {
    throw new ClienteleConfigError(START_REFUSALS.redisKeyPrefix());
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
  throw new ClienteleConfigError(START_REFUSALS.noPrefix());
}
