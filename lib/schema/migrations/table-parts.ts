import type {
  TableForeignKeyOptions,
  TableIndexOptions,
  TableOptions,
  TableUniqueOptions,
} from 'typeorm';

/** What a column takes that may be NULL. */
export const NULLABLE = { isNullable: true };

/** A unique key. */
export function unique(...columnNames: string[]): TableUniqueOptions {
  return { columnNames };
}

/** An index. */
export function index(...columnNames: string[]): TableIndexOptions {
  return { columnNames };
}

/** A reference to a row that stays as long as it is referred to. */
export function restrict(column: string, table: string): TableForeignKeyOptions {
  return foreignKey(column, table, 'RESTRICT');
}

/** A reference to a row that takes this one with it. */
export function cascade(column: string, table: string): TableForeignKeyOptions {
  return foreignKey(column, table, 'CASCADE');
}

function foreignKey(column: string, table: string, onDelete: string): TableForeignKeyOptions {
  return {
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: ['id'],
    onDelete,
    onUpdate: 'NO ACTION',
  };
}

/**
 * The table with the host's `entityPrefix` before each name of a table, as TypeORM puts it there for entities. Keys and
 * indexes have no names of their own: TypeORM makes them from the table's, as it does for entities, so that installs with
 * different prefixes go into one schema.
 */
export function prefixed(table: TableOptions, prefix: string): TableOptions {
  const foreignKeys = table.foreignKeys?.map((key) => ({
    ...key,
    referencedTableName: prefix + key.referencedTableName,
  }));
  return { ...table, name: prefix + table.name, ...(foreignKeys && { foreignKeys }) };
}

/** The table with unique indexes for unique keys, which is all that MySQL and MariaDB have. */
export function withUniqueIndexes({ uniques, indices, ...table }: TableOptions): TableOptions {
  const keys = (uniques ?? []).map(({ columnNames }) => ({ columnNames, isUnique: true }));
  return { ...table, indices: [...(indices ?? []), ...keys] };
}
