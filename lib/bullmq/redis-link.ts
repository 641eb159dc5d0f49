import type { ConnectionOptions, RedisOptions } from 'bullmq';
import { isRedisCluster, type RedisCluster } from './redis-client.js';
import type { BullmqSettings } from './settings.js';

/** The longest pause between two tries to connect, in milliseconds. */
const LONGEST_PAUSE = 2_000;

/** What a queue, its events or its worker connect with. */
export interface RedisContact {
  readonly options: { readonly connection: ConnectionOptions; readonly prefix: string };
  /** Ends what BullMQ leaves open: it closes the connections it has made, and no client that it was given. */
  end(): void;
}

/** How many milliseconds after so many tries to connect the next one comes; anything else than a number: none does. */
type Pause = (times: number, ...more: never[]) => number | null | undefined;

/** What BullMQ connects to Redis with. */
export class RedisLink {
  private isLetGo = false;

  constructor(private readonly settings: BullmqSettings) {}

  /** For commands that fail at once while Redis is away, and are not given again when it is back. */
  forCommands(): RedisContact {
    return this.contact(false, { autoResendUnfulfilledCommands: false, maxRetriesPerRequest: 1 });
  }

  /** For waiting until there is something, however often Redis goes away meanwhile. */
  forWaiting(): RedisContact {
    return this.contact(true, { maxRetriesPerRequest: null });
  }

  /** A connection that is lost from now on is not tried again, so that it does not keep the process alive. */
  letGo(): void {
    this.isLetGo = true;
  }

  private contact(enableOfflineQueue: boolean, options: RedisOptions): RedisContact {
    const { connection, prefix } = this.settings;
    return isRedisCluster(connection)
      ? this.toCluster(connection, enableOfflineQueue, options)
      : {
          options: { prefix, connection: this.toOne(connection, enableOfflineQueue, options) },
          end,
        };
  }

  private toOne(
    connection: RedisOptions,
    enableOfflineQueue: boolean,
    options: RedisOptions,
  ): RedisOptions {
    const { redisTimeout } = this.settings;
    const retryStrategy = this.pause(connection.retryStrategy);
    return {
      connectTimeout: redisTimeout,
      ...connection,
      ...options,
      enableOfflineQueue,
      retryStrategy,
    };
  }

  /** BullMQ makes no client of a cluster from options, so it gets one of ours, made like the host's. */
  private toCluster(
    cluster: RedisCluster,
    enableOfflineQueue: boolean,
    options: RedisOptions,
  ): RedisContact {
    const { prefix, redisTimeout } = this.settings;
    const { redisOptions, clusterRetryStrategy } = cluster.options;
    const connection = cluster.duplicate([], {
      enableOfflineQueue,
      // One that connects later, and in vain, is not tried again by BullMQ.
      lazyConnect: false,
      clusterRetryStrategy: this.pause(clusterRetryStrategy),
      redisOptions: { connectTimeout: redisTimeout, ...redisOptions, ...options },
    });
    // Whoever uses it notes its errors; without a listener of its own ioredis would write them to the console.
    connection.on('error', end);
    return { options: { prefix, connection }, end: () => connection.disconnect() };
  }

  private pause(given: unknown): Pause {
    const pause =
      typeof given === 'function'
        ? (given as Pause)
        : (times: number) => Math.min(times * 100, LONGEST_PAUSE);
    return (...told) => (this.isLetGo ? null : pause(...told));
  }
}

function end(): void {
  // BullMQ has made the connection, and closes it.
}
