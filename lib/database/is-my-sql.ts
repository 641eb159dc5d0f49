import type { DataSourceOptions } from 'typeorm';

/** Whether the database is MySQL or MariaDB. */
export function isMySql({ type }: Pick<DataSourceOptions, 'type'>): boolean {
  return type === 'mysql' || type === 'mariadb';
}
