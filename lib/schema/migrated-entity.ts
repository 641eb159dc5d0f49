import { Entity } from 'typeorm';

/**
 * An entity whose table migrations make, and nothing else: TypeORM's `synchronize`, and the diff of `migration:generate`, pass
 * over it. They would make its text without the collations it needs, and with the type `mysql` on MariaDB drop columns of JSON
 * to make them anew.
 */
export function MigratedEntity(table: string): ClassDecorator {
  return Entity(table, { synchronize: false });
}
