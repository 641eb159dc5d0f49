import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { clienteleEntities, clienteleMigrations } from '../../../lib/index.js';
import { TestHost } from '../../support/test-host.js';
import { benchDatabase } from '../support/postgres.js';

/** A host with its data. */
export interface Setting {
  readonly host: TestHost;
  /** A connection outside of TypeORM, for what is written by hand. */
  readonly client: Client;
  readonly server: string;
  /** Whose permissions are copied: a custom set. */
  readonly sourceId: string;
  readonly copied: Readonly<Record<string, boolean>>;
  /** To whom: 10,000 client users. */
  readonly targetIds: readonly string[];
  /** Puts targets and events back to what they were, without dead rows. */
  restore(): Promise<void>;
  stop(): Promise<void>;
}

const COPIED = { reports: true, 'reports.view': true, 'reports.edit': true, tasks: true };

/** Starts the host and fills its tables. */
export async function startSetting(): Promise<Setting> {
  const database = await benchDatabase();
  const host = await TestHost.start({
    type: 'postgres',
    url: database.url,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
  });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query("SELECT set_config('bench.portal', $1, false)", [host.portalId]);
  await client.query(await readFile(path.join(__dirname, 'data.sql'), 'utf8'));
  const { rows } = await client.query<{ id: string }>('SELECT id FROM bench_targets ORDER BY id');
  return {
    host,
    client,
    server: database.server,
    sourceId: await sourceOf(host),
    copied: COPIED,
    targetIds: rows.map(({ id }) => id),
    async restore() {
      await client.query(
        `UPDATE clientele_members AS m
          SET mode = b.mode, "profileId" = b."profileId", permissions = b.permissions,
            "updatedAt" = b."updatedAt", version = b.version
          FROM bench_targets AS b WHERE m.id = b.id`,
      );
      await client.query('TRUNCATE clientele_events');
      await client.query('VACUUM (ANALYZE)');
    },
    async stop() {
      await client.end();
      await host.stop();
      await database.drop();
    },
  };
}

async function sourceOf(host: TestHost): Promise<string> {
  const { member } = await host.members.create(host.self, {
    kind: 'client',
    clientId: await host.client(),
    email: 'source@client.test',
    permissions: { mode: 'custom', permissions: COPIED },
  });
  return member.id;
}
