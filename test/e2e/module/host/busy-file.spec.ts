import Database from 'better-sqlite3';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSourceOptions } from 'typeorm';
import { describeOnOneDatabase } from '../../../support/databases.js';
import { until } from '../../../support/until.js';
import { TestHost } from '../../../support/test-host.js';

/** Longer than a test may take: who stands still for so long fails it. */
const TOO_LONG = 40_000;

function isRefused(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

describeOnOneDatabase('while another process has the file', (db) => {
  let host: TestHost;
  let other: Database.Database;

  async function start(timeout: number): Promise<void> {
    const options = { ...(await db.options({ file: true })), timeout } as DataSourceOptions;
    host = await TestHost.start(options);
    other = new Database(String(options.database));
  }

  afterEach(async () => {
    if (other.inTransaction) other.exec('ROLLBACK');
    other.close();
    await host.stop();
  });

  const create = (name: string) => host.clients.create(host.self, { name, type: 'business' });

  /** What the work gives, which has begun when the file is let go. */
  async function amid<T>(begin: string, work: () => Promise<T>): Promise<T> {
    other.exec(begin);
    const done = work();
    await delay(20);
    other.exec('COMMIT');
    return done;
  }

  it('a change waits without holding up the process', async () => {
    await start(TOO_LONG);
    expect(await amid('BEGIN IMMEDIATE', () => create('Acme'))).toMatchObject({ name: 'Acme' });
  });

  it('so does what is read, and a single statement', async () => {
    await start(TOO_LONG);
    const { items } = await amid('BEGIN EXCLUSIVE', () => host.clients.list(host.self));
    expect(items).toEqual([]);
  });

  it('so does a change that others read up to its commit, and those who come later read after it', async () => {
    await start(TOO_LONG);
    const later = new Database(other.name, { timeout: 0 });
    const count = () => later.prepare('SELECT count(*) FROM clientele_clients').pluck().get();
    other.exec('BEGIN; SELECT count(*) FROM clientele_clients');
    const done = create('Acme');
    await until(() => Promise.resolve(isRefused(count)));
    other.exec('COMMIT');
    await done;
    expect(count()).toBe(1);
    later.close();
  });

  it('is BUSY once it has taken as long as the host waits', async () => {
    await start(50);
    other.exec('BEGIN IMMEDIATE');
    await expect(create('Acme')).rejects.toMatchObject({ code: 'BUSY' });
  });

  it('the statements of the host wait as it has set them', async () => {
    await start(1_234);
    await create('Acme');
    expect(await host.dataSource.query('PRAGMA busy_timeout')).toEqual([{ timeout: 1_234 }]);
  });
});
