import type { DataSource, EntityMetadata } from 'typeorm';

/** An entity's table in SQL, with its schema and prefix. */
export function escapedTable(
  { driver }: Pick<DataSource, 'driver'>,
  { tablePath }: Pick<EntityMetadata, 'tablePath'>,
): string {
  return tablePath
    .split('.')
    .map((part) => driver.escape(part))
    .join('.');
}
