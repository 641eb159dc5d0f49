import type { QueryRunner, TableColumnOptions, TableForeignKeyOptions } from 'typeorm';

type More = Partial<TableColumnOptions>;

/** Makes columns that mean the same on SQLite, PostgreSQL, MySQL and MariaDB. */
export class Columns {
  private readonly text: More;
  private readonly exact: More;

  constructor(runner: QueryRunner) {
    const mysql = ['mysql', 'mariadb'].includes(runner.connection.options.type);
    this.text = mysql ? { charset: 'utf8mb4' } : {};
    // MySQL would otherwise take `jose@` and `josé@` for the same login.
    this.exact = mysql ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {};
  }

  /** A number the database counts up. */
  serial(): TableColumnOptions {
    const generated = {
      isPrimary: true,
      isGenerated: true,
      generationStrategy: 'increment',
    } as const;
    return { name: 'id', type: 'integer', ...generated };
  }

  /** Short text compared character by character, such as an id or an email. */
  key(name: string, length: number, more: More = {}): TableColumnOptions {
    return { name, type: 'varchar', length: String(length), ...this.exact, ...more };
  }

  /** Short text for people to read. */
  title(name: string): TableColumnOptions {
    return { name, type: 'varchar', length: '200', ...this.text };
  }

  /** Long text for people to read. */
  body(name: string): TableColumnOptions {
    return { name, type: 'text', ...this.text };
  }

  count(name: string): TableColumnOptions {
    return { name, type: 'integer' };
  }

  /** A moment in epoch milliseconds. */
  time(name: string): TableColumnOptions {
    return { name, type: 'bigint' };
  }
}

/** A foreign key to an id; rows go together with the row they belong to. */
export function belongsTo(name: string, column: string, table: string): TableForeignKeyOptions {
  return {
    name,
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: ['id'],
    onDelete: 'CASCADE',
    onUpdate: 'NO ACTION',
  };
}
