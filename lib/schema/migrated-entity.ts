import { Entity } from 'typeorm';

/**
 * An entity whose table migrations make and nothing else. TypeORM's `synchronize`, and the diff of `migration:generate`, pass
 * over it: SQLite, MySQL and MariaDB do not know PostgreSQL's collation, and a DataSource of the type `mysql` on MariaDB would
 * drop every JSON column at each start to make it anew.
 */
export function MigratedEntity(table: string): ClassDecorator {
  return Entity(table, { synchronize: false });
}
