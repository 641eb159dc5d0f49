import BetterSqlite from 'better-sqlite3';
import type { DataSourceOptions } from 'typeorm';
import {
  clienteleEntities,
  clienteleMigrations,
  type EventOptions,
  EventRelay,
} from '../../../lib/index.js';
import { SystemClock } from '../../../lib/ports/index.js';
import { sqlite } from '../../support/databases/sqlite.js';
import { TestHost } from '../../support/test-host.js';
import { benchDatabase } from '../support/postgres.js';
import { TimingListener } from './timing.listener.js';

/** A host whose events are delivered to one listener. */
export interface Running {
  readonly host: TestHost;
  readonly relay: EventRelay;
  readonly listener: TimingListener;
}

/** One database to measure on. */
export interface Setting {
  readonly name: string;
  /** The database's version and where it came from, for the report. */
  readonly server: string;
  /** Runs `work` with a host that has these options. */
  with<T>(events: EventOptions, work: (running: Running) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** A new PostgreSQL database. */
export async function postgresSetting(): Promise<Setting> {
  const { url, server, drop } = await benchDatabase();
  const options = { type: 'postgres', url, poolSize: 20 } as const;
  return { name: 'PostgreSQL', server, with: runnerOn(options), stop: drop };
}

/** A new SQLite file with a write-ahead log. */
export async function sqliteSetting(): Promise<Setting> {
  const { options, drop } = await sqlite.provision({ file: true });
  const database = String(options.database);
  const connection = new BetterSqlite(database);
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get());
  connection.close();
  return {
    name: 'SQLite',
    server: `SQLite ${version}, a file with journal_mode WAL and synchronous FULL`,
    with: runnerOn({ type: 'better-sqlite3', database, enableWAL: true }),
    stop: drop,
  };
}

function runnerOn(address: DataSourceOptions): Setting['with'] {
  const database = {
    ...address,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
  };
  return async (events, work) => {
    const host = await TestHost.start(database, {
      providers: [TimingListener],
      options: { events },
      extras: { providers: { clock: SystemClock } },
    });
    try {
      const { app } = host;
      return await work({ host, relay: app.get(EventRelay), listener: app.get(TimingListener) });
    } finally {
      await host.stop();
    }
  };
}
