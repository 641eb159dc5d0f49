import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Cluster, type ClusterOptions, Redis } from 'ioredis';
import { until } from './until.js';

const HOST = '127.0.0.1';
const NODES = 3;

/** A node talks to the others on a port of its own, so much above that for clients. */
const BUS = 10_000;

/** A Redis Cluster of three nodes on this machine, without replicas and without files of data. */
export class RedisNodes {
  private readonly processes = new Map<number, ChildProcess>();
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'clientele-redis-cluster-'));

  private constructor(readonly ports: readonly number[]) {}

  /** Starts the nodes, and resolves when each of them says that the cluster is whole. */
  static async start(): Promise<RedisNodes> {
    const ports: number[] = [];
    while (ports.length < NODES) {
      const port = 20_000 + Math.floor(Math.random() * 10_000);
      if (!ports.includes(port) && (await isFree(port)) && (await isFree(port + BUS)))
        ports.push(port);
    }
    const nodes = new RedisNodes(ports);
    try {
      for (const port of ports) await nodes.begin(port);
      nodes.join();
      await until(() => nodes.isWhole());
    } catch (error) {
      await nodes.stop();
      throw error;
    }
    return nodes;
  }

  /** A client of the cluster, as a host makes one. */
  client(options: ClusterOptions = {}): Cluster {
    return new Cluster(
      this.ports.map((port) => ({ host: HOST, port })),
      options,
    );
  }

  /** The address of one node, as of a Redis that is no cluster. */
  urlOf(port: number): string {
    return `redis://${HOST}:${port}`;
  }

  /** Every key, by the port of the node that has it. */
  async keys(): Promise<ReadonlyMap<number, string[]>> {
    const found = await Promise.all(
      this.ports.map((port) =>
        this.ask(port, async (redis) => [port, await redis.keys('*')] as const),
      ),
    );
    return new Map(found.filter(([, keys]) => keys.length > 0));
  }

  /** How many connections clients have to the nodes, this look not counted. */
  async connections(): Promise<number> {
    const counts = await Promise.all(
      this.ports.map((port) =>
        this.ask(port, async (redis) => String(await redis.client('LIST', 'TYPE', 'NORMAL'))),
      ),
    );
    return counts.join('').trim().split('\n').length - NODES;
  }

  /** Forgets every key. */
  async flush(): Promise<void> {
    await Promise.all(this.ports.map((port) => this.ask(port, (redis) => redis.flushall())));
  }

  /** One node dies, with all that it held. */
  async kill(port: number): Promise<void> {
    const child = this.processes.get(port);
    this.processes.delete(port);
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** It is back, empty, and the cluster is whole again. */
  async revive(port: number): Promise<void> {
    await this.begin(port);
    await until(() => this.isWhole());
  }

  async stop(): Promise<void> {
    await Promise.all(this.ports.map((port) => this.kill(port)));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async begin(port: number): Promise<void> {
    const given = {
      port,
      bind: HOST,
      dir: this.folder,
      save: '',
      'cluster-enabled': 'yes',
      'cluster-config-file': `nodes-${port}.conf`,
      'cluster-node-timeout': 1_000,
      'maxmemory-policy': 'noeviction',
    };
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.processes.set(port, spawn('redis-server', args, { stdio: 'ignore' }));
    await until(() => this.ask(port, (redis) => redis.ping().then(Boolean, () => false)));
  }

  private join(): void {
    const nodes = this.ports.map((port) => `${HOST}:${port}`);
    const args = ['--cluster', 'create', ...nodes, '--cluster-replicas', '0', '--cluster-yes'];
    const { status, stdout } = spawnSync('redis-cli', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The nodes do not join.\n${stdout}`);
  }

  private async isWhole(): Promise<boolean> {
    const states = await Promise.all(
      this.ports.map((port) => this.ask(port, (redis) => redis.cluster('INFO'))),
    );
    return states.every((state) => state.includes('cluster_state:ok'));
  }

  /** Asks one node by itself. */
  private async ask<T>(port: number, question: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis({ host: HOST, port, lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  }
}

/** Declares tests that need a Redis Cluster: left out where this machine has no `redis-server`. */
export function describeWithRedisCluster(title: string, tests: (nodes: () => RedisNodes) => void) {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    it.todo(`${title}, on a machine with redis-server`);
    return;
  }
  describe(title, () => {
    let nodes: RedisNodes;

    beforeAll(async () => {
      nodes = await RedisNodes.start();
    });

    tests(() => nodes);

    // Declared last, for hooks run in the order of their declaration: whoever uses the nodes stops before they go.
    afterAll(() => nodes.stop());
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });
}
