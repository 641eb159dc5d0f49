import type { ClusterOptions, RedisOptions } from 'bullmq';

/** A `Redis` or `Cluster` of ioredis that the host has made. It says where Redis is, and stays the host's own. */
export interface RedisClient {
  /** What it was made with. */
  readonly options: object;
  /** True for a `Cluster`. */
  readonly isCluster?: boolean;
  /** Gives another client like it: the mark of a client, which the module calls for a cluster only. */
  duplicate(...given: never[]): unknown;
}

/** A `Cluster` of ioredis. */
export interface RedisCluster extends RedisClient {
  readonly isCluster: true;
  readonly options: ClusterOptions;
  duplicate(nodes: readonly never[], options: ClusterOptions): RedisCluster;
  connect(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  disconnect(): void;
}

/** Whether something is a client of Redis, of whatever library. */
export function isAnyClient(given: RedisOptions | RedisClient): given is RedisClient {
  return 'duplicate' in given;
}

/** Whether a client is one of ioredis: those of other libraries know no commands that are defined later. */
export function isRedisClient(client: object): client is RedisClient {
  return 'defineCommand' in client && 'options' in client && isObject(client.options);
}

/** Whether this is the client of a cluster. */
export function isRedisCluster(given: RedisOptions | RedisClient): given is RedisCluster {
  return isAnyClient(given) && given.isCluster === true;
}

function isObject(given: unknown): boolean {
  return typeof given === 'object' && given !== null;
}
