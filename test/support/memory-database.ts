import type { DataSourceOptions } from 'typeorm';
import { clienteleEntities } from '../../lib/schema/entities.js';
import { clienteleMigrations } from '../../lib/schema/migrations/index.js';
import { asTheRunWishes } from './databases/driver-types.js';

/** A new empty SQLite database in memory, for rules that no database can change. */
export function memoryDatabase(): DataSourceOptions {
  return asTheRunWishes({
    type: 'better-sqlite3',
    database: ':memory:',
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
  });
}
