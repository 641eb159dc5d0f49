import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { type OwnPostgres, startPostgres } from '../support/global-setup.js';
import { until } from '../support/until.js';

/** What is answered has to outlive the death of the server's processes; that of the machine is not tried, so `fsync` may be off. */
const SETTINGS = { synchronous_commit: 'on' };

/** How a server ends: it breaks off what is under way and writes down what it has; or it drops everything at once. */
export type Ending = 'SIGINT' | 'SIGQUIT';

/** A PostgreSQL server of the suite's own, which is stopped, killed and frozen. */
export class FaultyPostgres {
  private constructor(
    private readonly own: OwnPostgres,
    /** Where it keeps what it stores, which is its user's. */
    readonly folder: string,
  ) {}

  static async start(): Promise<FaultyPostgres> {
    const own = await startPostgres(SETTINGS);
    const folder = await ask<{ data_directory: string }>(own.url, 'SHOW data_directory');
    return new FaultyPostgres(own, folder.data_directory);
  }

  /** Makes an empty database, in the tablespace if one is named. Gives its URL. */
  async database(name: string, tablespace = 'pg_default'): Promise<string> {
    await ask(this.own.url, `CREATE DATABASE ${name} TABLESPACE ${tablespace}`);
    return `${this.own.url}/${name}`;
  }

  /** Has databases that are made in this tablespace keep their tables in a folder, which has to be empty and the server's. */
  async tablespace(name: string, folder: string): Promise<void> {
    await ask(this.own.url, `CREATE TABLESPACE ${name} LOCATION '${folder}'`);
  }

  /** Drops a database, and the tablespace that it alone was in. */
  async drop(database: string, tablespace: string): Promise<void> {
    await ask(this.own.url, `DROP DATABASE ${database} WITH (FORCE)`);
    await ask(this.own.url, `DROP TABLESPACE ${tablespace}`);
  }

  /** Resolves when no process of the server is left. */
  async end(how: Ending): Promise<void> {
    const pid = await this.pid();
    process.kill(pid, how);
    await until(() => !lives(pid));
  }

  /** Starts the server again, on the same port with what it has stored; resolves when it takes connections. */
  async begin(): Promise<void> {
    await this.own.server.start();
  }

  /** No process of the server does anything any more; the system still takes connections in its place. */
  async freeze(): Promise<void> {
    const pid = await this.pid();
    // First the one that would start others.
    process.kill(pid, 'SIGSTOP');
    for (const child of await childrenOf(pid)) signal(child, 'SIGSTOP');
  }

  /** They go on where they were. */
  async thaw(): Promise<void> {
    const pid = await this.pid();
    for (const child of await childrenOf(pid)) signal(child, 'SIGCONT');
    process.kill(pid, 'SIGCONT');
  }

  async stop(): Promise<void> {
    await this.own.server.stop();
  }

  private async pid(): Promise<number> {
    const [pid] = (await readFile(path.join(this.folder, 'postmaster.pid'), 'utf8')).split('\n');
    return Number(pid);
  }
}

/** The first row of what a statement gives, by a connection of its own. */
async function ask<Row extends object>(connectionString: string, sql: string): Promise<Row> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0]!;
  } finally {
    await client.end();
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8')),
  );
  return lists.join(' ').split(' ').filter(Boolean).map(Number);
}

function lives(pid: number): boolean {
  return signal(pid, 0);
}

/** False where the process has ended already. */
function signal(pid: number, what: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, what);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
