import path from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import type { Settings } from '../settings/settings.js';

/** Milliseconds within which a connection is there, new or free again. */
const CONNECT = 3_000;

/** Milliseconds the server has to break a statement off by itself, before its connection is given up. */
const GRACE = 1_000;

/** How many callers may wait for a free connection: mysql2 sets no limit to their time. */
const QUEUE = 100;

/** The connection the settings ask for. No statement waits longer than `databaseTimeout` for its answer. */
export function databaseOptions(settings: Settings): DataSourceOptions {
  const { databaseUrl: url, startFolder } = settings;
  if (url.startsWith('sqlite:')) {
    const file = url.replace(/^sqlite:(\/\/)?/, '');
    if (file === ':memory:') return { type: 'better-sqlite3', database: file };
    // With a write-ahead log readers do not wait for a writer.
    return { type: 'better-sqlite3', database: path.resolve(startFolder, file), enableWAL: true };
  }
  return url.startsWith('postgres') ? postgresOptions(settings) : mysqlOptions(settings);
}

/** The same connection without a limit on statements, for what takes long once. */
export function withoutTimeouts(options: DataSourceOptions): DataSourceOptions {
  if (options.type === 'postgres') return { ...options, extra: {} };
  if (options.type !== 'mysql' && options.type !== 'mariadb') return options;
  return { ...options, enableQueryTimeout: false };
}

function postgresOptions({ databaseUrl, databaseTimeout }: Settings): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    connectTimeoutMS: CONNECT,
    extra: {
      keepAlive: true,
      statement_timeout: databaseTimeout,
      query_timeout: databaseTimeout + GRACE,
      idle_in_transaction_session_timeout: databaseTimeout * 2,
    },
  };
}

function mysqlOptions({ databaseUrl, databaseTimeout }: Settings): DataSourceOptions {
  return {
    type: databaseUrl.startsWith('mariadb:') ? 'mariadb' : 'mysql',
    url: databaseUrl.replace(/^mariadb:/, 'mysql:'),
    charset: 'utf8mb4',
    connectTimeout: CONNECT,
    enableQueryTimeout: true,
    maxQueryExecutionTime: databaseTimeout,
    extra: { queueLimit: QUEUE },
  };
}
