import type { DataSource } from 'typeorm';
import type { ClienteleEventType } from '../../lib/index.js';
import { EventOutbox } from '../../lib/events/event-outbox.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import type { TestDatabase } from '../support/databases.js';
import { TestHost } from '../support/test-host.js';

/** Hosts without a relay on one connection, whose database has never looked at how its tables are filled. */
export function hostsOn(db: TestDatabase) {
  const hosts: TestHost[] = [];

  afterEach(() => Promise.all(hosts.splice(0).map((host) => host.stop())));

  return async (poolSize = 1) => {
    const options = { ...(await db.options()), poolSize } as Awaited<ReturnType<typeof db.options>>;
    const host = await TestHost.start(options);
    hosts.push(host);
    const { app, dataSource } = host;
    await forgoStatistics(db, dataSource);
    const rows = dataSource.getRepository(EventEntity);
    return { app, dataSource, rows, outbox: app.get(EventOutbox) };
  };
}

async function forgoStatistics(db: TestDatabase, dataSource: DataSource): Promise<void> {
  if (db.name === 'PostgreSQL')
    await dataSource.query('ALTER TABLE clientele_events SET (autovacuum_enabled = false)');
  if (db.name === 'MariaDB')
    await dataSource.query('ALTER TABLE clientele_events STATS_AUTO_RECALC = 0');
}

/** Takes until there is nothing more. */
export async function takeAll(
  outbox: EventOutbox,
  type: ClienteleEventType,
): Promise<EventEntity[]> {
  const taken: EventEntity[] = [];
  for (;;) {
    const { events, more } = await outbox.take(new Map([[type, 10]]));
    taken.push(...events);
    if (more.length === 0) return taken;
  }
}
