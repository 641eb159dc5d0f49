import { clienteleEntities, clienteleMigrations } from 'nest-clientele';
import type { DataSourceOptions } from 'typeorm';
import { hostEntities, HostTables1795290000000 } from './tables.js';

/** The database at `sqlite:<file>`, `postgres://…` or `mysql://…`. */
export function databaseAt(url: string): DataSourceOptions {
  const known = {
    entities: [...clienteleEntities, ...hostEntities],
    migrations: [...clienteleMigrations, HostTables1795290000000],
  };
  if (url.startsWith('sqlite:')) {
    return { type: 'better-sqlite3', database: url.slice('sqlite:'.length), ...known };
  }
  return url.startsWith('postgres:')
    ? { type: 'postgres', url, ...known }
    : { type: 'mariadb', url, ...known };
}
