import { clienteleEntities, clienteleMigrations } from 'nest-clientele';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNames } from './snake-names.js';
import { hostEntities, HostTables1795290000000 } from './tables.js';

/** What a host may say about its DataSource besides: any option of TypeORM, and whether names are in snake case. */
interface Wishes {
  readonly snake?: boolean;
}

/** The database at `sqlite:<file>`, `postgres://…` or `mysql://…`. */
export function databaseAt(url: string): DataSourceOptions {
  const { snake, ...more } = JSON.parse(process.env['HOST_DATA_SOURCE'] ?? '{}') as Wishes;
  const known = {
    entities: [...clienteleEntities, ...hostEntities],
    migrations: [...clienteleMigrations, HostTables1795290000000],
    ...(snake && { namingStrategy: new SnakeNames() }),
    ...more,
  };
  if (url.startsWith('sqlite:')) {
    return { type: 'better-sqlite3', database: url.slice('sqlite:'.length), ...known };
  }
  return url.startsWith('postgres:')
    ? { type: 'postgres', url, ...known }
    : { type: 'mariadb', url, ...known };
}
