import type { RedisOptions } from 'bullmq';
import type { DurationOption } from '../config/options.js';
import type { RedisClient } from './redis-client.js';

/** How events and exports travel through Redis. */
export class BullmqOptions {
  /**
   * Where Redis is: `{ url: 'redis://…' }` (`rediss://…` for TLS), what ioredis takes as its options, or a `Redis` or
   * `Cluster` of ioredis. Of a client the module makes connections of its own, and leaves it open. Required.
   */
  declare readonly connection: RedisOptions | RedisClient;

  /**
   * What every key in Redis begins with; apps that share a Redis need one each. On a cluster braces are put around it, so
   * that all keys are in one hash slot. @default 'clientele'
   */
  readonly prefix?: string = 'clientele';

  /** Whether this process tells its listeners, and runs exports. Switch it off where it should not. @default true */
  readonly worker?: boolean = true;

  /**
   * Events this process tells its listeners at a time: no fewer than the `events.concurrency` of all that relay, added
   * up, or a listener that hangs can hold them all. @default 20
   */
  readonly concurrency?: number = 20;

  /** Exports this process runs at a time. @default 2 */
  readonly exportConcurrency?: number = 2;

  /**
   * How long an event may wait for a free worker: after this time and `events.listenerTimeout` its delivery counts as
   * failed, and is tried again later. @default 10 seconds
   */
  readonly waitForWorker?: DurationOption = '10s';

  /** How long Redis may take to answer before a call to it counts as failed. @default 5 seconds */
  readonly redisTimeout?: DurationOption = '5s';
}
