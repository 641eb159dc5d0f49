import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.js';
import { freePort } from './free-port.js';

/** Connections to the server: several, so that statements of one client meet sessions of others. */
const SESSIONS = 3;

/** Whether PgBouncer is installed here. */
export function hasPgBouncer(): boolean {
  return spawnSync('pgbouncer', ['--version']).status === 0;
}

/** A PgBouncer in transaction mode, in front of a PostgreSQL server. */
export class PgBouncer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly directory: string,
    /** The database's address by way of it. */
    readonly url: string,
  ) {}

  /** Starts it in front of the server of this address. */
  static async before(url: string): Promise<PgBouncer> {
    const far = new URL(url);
    const port = await freePort();
    const directory = await mkdtemp(join(tmpdir(), 'clientele-pgbouncer-'));
    const file = join(directory, 'pgbouncer.ini');
    await writeFile(file, settings(far, port));
    // It may not run as root, and whoever it runs as has to read that.
    await chmod(directory, 0o755);
    const asRoot = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
    const child = spawn('pgbouncer', ['-q', ...asRoot, file], { stdio: 'ignore' });
    const near = new URL(url);
    [near.hostname, near.port] = ['127.0.0.1', String(port)];
    const started = new PgBouncer(child, directory, near.href);
    await until(() => answers(port));
    return started;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill();
    await ended;
    await rm(this.directory, { recursive: true });
  }
}

function settings({ hostname, port, username, password }: URL, listen: number): string {
  const server = [
    `host=${hostname}`,
    `port=${port || '5432'}`,
    `user=${decodeURIComponent(username)}`,
    ...(password ? [`password=${decodeURIComponent(password)}`] : []),
  ].join(' ');
  return [
    '[databases]',
    `* = ${server}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${listen}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    `default_pool_size = ${SESSIONS}`,
    '',
  ].join('\n');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });
}
