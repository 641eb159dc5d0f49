import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';

/** Whether this machine has a `redis-server` to start. */
export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** A Redis server of the suite's own, which is killed and frozen, and keeps nothing on a disk. */
export class FaultyRedis {
  private process: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(): Promise<FaultyRedis> {
    const folder = await mkdtemp(path.join(tmpdir(), 'clientele-redis-'));
    const server = new FaultyRedis(await freePort(), folder);
    await server.begin();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it, empty; resolves when it answers. */
  async begin(): Promise<void> {
    const given = { port: this.port, bind: '127.0.0.1', dir: this.folder, save: '' };
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.process = spawn('redis-server', args, { stdio: 'ignore' });
    await until(() => this.answers());
  }

  /** It dies, with all that it held. */
  async kill(): Promise<void> {
    const dying = this.process;
    this.process = null;
    if (!dying) return;
    const gone = once(dying, 'exit');
    dying.kill('SIGKILL');
    await gone;
  }

  freeze(): void {
    this.process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.process?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async answers(): Promise<boolean> {
    const redis = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.ping();
      return true;
    } catch {
      return false;
    } finally {
      redis.disconnect();
    }
  }
}
