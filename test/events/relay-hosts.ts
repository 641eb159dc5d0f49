import type { DataSourceOptions, Repository } from 'typeorm';
import { type EventOptions, EventRelay } from '../../lib/index.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import type { TestDatabase } from '../support/databases.js';
import { TestHost } from '../support/test-host.js';
import { NotingListeners } from './noting.listeners.js';

/** A process on the test's database, what its listeners heard, and how far its events are. */
export interface RelayHost {
  readonly host: TestHost;
  readonly relay: EventRelay;
  readonly rows: Repository<EventEntity>;
  readonly listeners: NotingListeners;
  /** The statuses of all events, in the order they were written. */
  statuses(): Promise<string[]>;
}

/** Starts processes with listeners on a database that is new for each test, and stops them after it. */
export function relayHosts(db: TestDatabase): (events: EventOptions) => Promise<RelayHost> {
  let database: DataSourceOptions;
  let hosts: TestHost[] = [];

  beforeEach(async () => {
    database = await db.options({ file: true });
  });

  afterEach(async () => {
    const running = hosts.filter(({ dataSource }) => dataSource.isInitialized);
    await Promise.all(running.map((host) => host.stop()));
    hosts = [];
  });

  return async (events) => {
    const host = await TestHost.start(database, {
      providers: [NotingListeners],
      options: { events },
    });
    hosts.push(host);
    const rows = host.dataSource.getRepository(EventEntity);
    const statuses = async () =>
      (await rows.find({ order: { ordinal: 'ASC' } })).map(({ status }) => status);
    const [relay, listeners] = [host.app.get(EventRelay), host.app.get(NotingListeners)];
    return { host, relay, rows, statuses, listeners };
  };
}
