import type { DataSource } from 'typeorm';
import type { UniqueKey } from '../schema/unique-keys.js';

/** A unique key with the name it goes by in one database. */
export interface NamedKey extends UniqueKey {
  readonly name: string;
}

/** The key as this DataSource names it. Throws a plain `Error` when it does not know the key. */
export function namedKey({ entityMetadatas }: DataSource, key: UniqueKey): NamedKey {
  // A host may have another entity on the table, to read it in a way of its own.
  const tables = entityMetadatas.filter((each) => each.tableNameWithoutPrefix === key.table);
  // MySQL and MariaDB have unique indexes only.
  const keys = tables.flatMap(({ uniques, indices }) => [...uniques, ...indices]);
  const wanted = key.columns.join();
  const found = keys.find(
    ({ columns }) => columns.map(({ propertyName }) => propertyName).join() === wanted,
  );
  if (!found) throw new Error(`There is no unique key of ${key.table} on ${wanted}.`);
  return { ...key, name: found.name };
}
