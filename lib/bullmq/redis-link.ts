import type { RedisOptions } from 'bullmq';
import type { BullmqSettings } from './settings.js';

/** The longest pause between two tries to connect, in milliseconds. */
const LONGEST_PAUSE = 2_000;

/** What BullMQ connects to Redis with. */
export class RedisLink {
  private isLetGo = false;

  constructor(private readonly settings: BullmqSettings) {}

  /** For commands that fail at once while Redis is away, and are not given again when it is back. */
  commandOptions(): { connection: RedisOptions; prefix: string } {
    return this.with({
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 1,
    });
  }

  /** For waiting until there is something, however often Redis goes away meanwhile. */
  waitingOptions(): { connection: RedisOptions; prefix: string } {
    return this.with({ enableOfflineQueue: true, maxRetriesPerRequest: null });
  }

  /** A connection that is lost from now on is not tried again, so that it does not keep the process alive. */
  letGo(): void {
    this.isLetGo = true;
  }

  private with(options: RedisOptions): { connection: RedisOptions; prefix: string } {
    const { connection, prefix, redisTimeout } = this.settings;
    const pause = connection.retryStrategy ?? ((times) => Math.min(times * 100, LONGEST_PAUSE));
    const retryStrategy = (times: number) => (this.isLetGo ? null : pause(times));
    return {
      prefix,
      connection: { connectTimeout: redisTimeout, ...connection, ...options, retryStrategy },
    };
  }
}
