import type {
  TableForeignKeyOptions,
  TableIndexOptions,
  TableOptions,
  TableUniqueOptions,
} from 'typeorm';

/** What a column takes that may be NULL. */
export const NULLABLE = { isNullable: true };

/** A unique key. */
export function unique(name: string, ...columnNames: string[]): TableUniqueOptions {
  return { name, columnNames };
}

/** An index. */
export function index(name: string, ...columnNames: string[]): TableIndexOptions {
  return { name, columnNames };
}

/** A reference to a row that stays as long as it is referred to. */
export function restrict(name: string, column: string, table: string): TableForeignKeyOptions {
  return foreignKey(name, column, table, 'RESTRICT');
}

/** A reference to a row that takes this one with it. */
export function cascade(name: string, column: string, table: string): TableForeignKeyOptions {
  return foreignKey(name, column, table, 'CASCADE');
}

function foreignKey(
  name: string,
  column: string,
  table: string,
  onDelete: string,
): TableForeignKeyOptions {
  return {
    name,
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: ['id'],
    onDelete,
    onUpdate: 'NO ACTION',
  };
}

/** The host's `entityPrefix` goes before each table name, as TypeORM puts it there for entities. */
export function prefixed(table: TableOptions, prefix: string): TableOptions {
  const foreignKeys = table.foreignKeys?.map((key) => ({
    ...key,
    referencedTableName: prefix + key.referencedTableName,
  }));
  return { ...table, name: prefix + table.name, ...(foreignKeys && { foreignKeys }) };
}
