import type { DataSourceOptions } from 'typeorm';

/** Milliseconds after which whoever waits for the one connection of a pool gives up, where the driver can. */
const PATIENCE = 5_000;

/**
 * The options with a pool of one connection. Code that asks for a second one while it holds the first fails:
 * PostgreSQL's pool says so after a while, MySQL's never answers. SQLite has one connection anyway.
 */
export function onOneConnection(options: DataSourceOptions): DataSourceOptions {
  if (options.type === 'postgres')
    return { ...options, extra: { max: 1, connectionTimeoutMillis: PATIENCE } };
  if (options.type === 'mariadb') return { ...options, extra: { connectionLimit: 1 } };
  return options;
}
