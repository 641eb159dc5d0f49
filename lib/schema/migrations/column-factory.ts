import type { QueryRunner, TableColumnOptions } from 'typeorm';

type More = Partial<TableColumnOptions>;

/** Makes columns of new tables that mean the same on each database. */
export class ColumnFactory {
  private constructor(
    /** For text compared byte by byte. */
    private readonly bytewise: More,
    /** For any other text. */
    private readonly free: More,
  ) {}

  /** The factory for the database of this runner. */
  static async for(runner: QueryRunner): Promise<ColumnFactory> {
    const { type } = runner.connection.options;
    if (type === 'postgres') return new ColumnFactory({ collation: 'C' }, {});
    if (type !== 'mysql' && type !== 'mariadb') return new ColumnFactory({}, {});
    const text = { charset: 'utf8mb4', collation: await binaryCollation(runner) };
    return new ColumnFactory(text, text);
  }

  key(name: string, length: number, more: More = {}): TableColumnOptions {
    return { name, type: 'varchar', length: String(length), ...this.bytewise, ...more };
  }

  text(name: string, length: number, more: More = {}): TableColumnOptions {
    return { name, type: 'varchar', length: String(length), ...this.free, ...more };
  }

  id(name: string, more: More = {}): TableColumnOptions {
    return this.key(name, 36, more);
  }

  json(name: string, more: More = {}): TableColumnOptions {
    return { name, type: 'json', ...more };
  }

  /** A primary key made of these columns. */
  primary(...columns: readonly TableColumnOptions[]): TableColumnOptions[] {
    return columns.map((column) => ({ ...column, isPrimary: true }));
  }

  /** A primary key that the database counts up. */
  ordinal(name: string): TableColumnOptions {
    return {
      ...this.count(name),
      isPrimary: true,
      isGenerated: true,
      generationStrategy: 'increment',
    };
  }

  count(name: string): TableColumnOptions {
    return { name, type: 'integer' };
  }

  /** Moments in epoch milliseconds. */
  times(...names: readonly string[]): TableColumnOptions[] {
    return names.map((name) => ({ name, type: 'bigint' }));
  }
}

/** Without padding: `utf8mb4_bin` takes `a` and `a` followed by a space for the same. */
async function binaryCollation(runner: QueryRunner): Promise<string> {
  const [row] = (await runner.query('SELECT VERSION() AS version')) as { version: string }[];
  return row?.version.includes('MariaDB') ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
}
