import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { clienteleEntities, clienteleMigrations } from '../../../lib/index.js';
import { TestHost } from '../../support/test-host.js';
import { DatabaseCpu } from '../support/database-cpu.js';
import { benchDatabase } from '../support/postgres.js';

/** What the connections of the module are called in the database. */
export const APPLICATION = 'bench preview';

/** The client in `data.sql` that has 10,000 users. */
export const CLIENT_ID = '01900000-0000-7000-a000-000000000000';

/** A host with its data. */
export interface Setting {
  readonly host: TestHost;
  readonly cpu: DatabaseCpu;
  readonly server: string;
  stop(): Promise<void>;
}

/** Starts the host and fills its tables. */
export async function startSetting(): Promise<Setting> {
  const database = await benchDatabase();
  const host = await TestHost.start({
    type: 'postgres',
    url: database.url,
    applicationName: APPLICATION,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
  });
  await fill(database.url, host.portalId);
  const cpu = await DatabaseCpu.open(database.url);
  return {
    host,
    cpu,
    server: database.server,
    async stop() {
      await cpu.close();
      await host.stop();
      await database.drop();
    },
  };
}

async function fill(url: string, portalId: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("SELECT set_config('bench.portal', $1, false)", [portalId]);
  await client.query(await readFile(path.join(__dirname, 'data.sql'), 'utf8'));
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}
