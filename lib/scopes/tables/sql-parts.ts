import type { DataSource } from 'typeorm';
import { escapedTable } from '../../database/escaped-table.js';
import { canonicalIds } from '../../domain/scopes/id-kind.js';
import { eitherCase } from '../../domain/text/either-case.js';
import type { HostTable, IdColumn } from './host-table.js';

/** A condition no row meets. */
export const NOTHING = '1=0';

/** A column as SQL, with what it holds. */
export interface SqlColumn {
  readonly sql: string;
  readonly kind: IdColumn['kind'];
}

/** Writes the parts of one condition and keeps its parameters, all named after `prefix`. */
export class SqlParts {
  readonly parameters: Record<string, unknown> = {};

  constructor(
    private readonly dataSource: DataSource,
    private readonly prefix: string,
  ) {}

  /** A column of a table under an alias. */
  column(alias: string, { name, kind }: IdColumn): SqlColumn {
    return { sql: `${this.escape(alias)}.${this.escape(name)}`, kind };
  }

  /** A subquery for one column of the rows of a table that count: those not soft-deleted, that meet the conditions. */
  select(
    alias: string,
    { metadata }: HostTable,
    column: IdColumn,
    conditions: readonly string[],
  ): string {
    const all = [...conditions, ...this.counting(alias, metadata)];
    return [
      `SELECT ${this.column(alias, column).sql} AS id FROM ${escapedTable(this.dataSource, metadata)} ${this.escape(alias)}`,
      ...(all.length > 0 ? [`WHERE ${all.join(' AND ')}`] : []),
    ].join(' ');
  }

  /**
   * The column is among these ids, however many there are. Ids the column cannot hold match nothing. The column stays
   * bare, for the host's indexes; the list is one parameter where the database has a form for that.
   */
  isAmong({ sql, kind }: SqlColumn, ids: Iterable<string>): string {
    const held = canonicalIds(kind, ids);
    if (held.length === 0) return NOTHING;
    const { type } = this.dataSource.options;
    if (type === 'postgres') return `${sql} = ANY(:${this.bind(held)})`;
    const digits = kind.name === 'integer' ? held.join() : null;
    if (type === 'better-sqlite3') {
      const list = this.bind(digits === null ? JSON.stringify(held) : `[${digits}]`);
      return `${sql} IN (SELECT value FROM json_each(:${list}))`;
    }
    // Digits as they are: text would be compared as a floating-point number.
    return `${sql} IN (${digits ?? `:...${this.bind(held)}`})`;
  }

  /** The column is this id. */
  is(column: SqlColumn, id: string): string {
    return canonicalIds(column.kind, [id]).length > 0
      ? `${column.sql} = :${this.bind(id)}`
      : NOTHING;
  }

  /** What names are sorted by: in many a database their own order has all capitals first. */
  sorted(name: string): string {
    return `LOWER(${name})`;
  }

  /**
   * The text is a part of the column, whatever its case, and every character stands for itself. Where a database knows the
   * cases of some letters only, or those of its locale, each letter is given in both.
   */
  holds(sql: string, text: string): string {
    const { type } = this.dataSource.options;
    const each = eitherCase(text);
    // PostgreSQL takes no pattern where a collation holds different texts for the same.
    if (type === 'postgres')
      return `${sql} COLLATE "C" ~ :${this.bind(each.map(inRegExp).join(''))}`;
    if (type === 'better-sqlite3')
      return `${sql} GLOB :${this.bind(`*${each.map(inGlob).join('')}*`)}`;
    return `INSTR(LOWER(${sql}), :${this.bind(text.toLowerCase())}) > 0`;
  }

  /** The row comes behind this one in the order of names and among equals of ids. */
  isAfter(name: string, id: SqlColumn, after: { readonly name: string; readonly id: string }) {
    const sorted = this.sorted(name);
    const bound = this.sorted(`:${this.bind(after.name)}`);
    const [held] = canonicalIds(id.kind, [after.id]);
    if (held === undefined) return `${sorted} > ${bound}`;
    // Digits as they are, as in `isAmong`.
    const heldId = id.kind.name === 'integer' ? held : `:${this.bind(held)}`;
    return `(${sorted}, ${id.sql}) > (${bound}, ${heldId})`;
  }

  /** An id as text, in a list of results: SQLite's driver would round large integers. */
  asText(sql: string): string {
    return this.dataSource.options.type === 'better-sqlite3' ? `CAST(${sql} AS TEXT)` : sql;
  }

  private bind(value: unknown): string {
    const name = `${this.prefix}_${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return name;
  }

  private counting(alias: string, metadata: HostTable['metadata']): string[] {
    const { deleteDateColumn, discriminatorColumn, parentEntityMetadata } = metadata;
    const conditions: string[] = [];
    if (deleteDateColumn) {
      conditions.push(
        `${this.escape(alias)}.${this.escape(deleteDateColumn.databaseName)} IS NULL`,
      );
    }
    if (discriminatorColumn && (parentEntityMetadata as unknown)) {
      const kinds = [metadata, ...metadata.childEntityMetadatas].map(
        ({ discriminatorValue }) => discriminatorValue,
      );
      const column = `${this.escape(alias)}.${this.escape(discriminatorColumn.databaseName)}`;
      conditions.push(`${column} IN (:...${this.bind(kinds)})`);
    }
    return conditions;
  }

  private escape(name: string): string {
    return this.dataSource.driver.escape(name);
  }
}

/** One character in a regular expression of PostgreSQL, where a backslash takes the meaning of what is no letter or digit. */
function inRegExp([character = '', ...others]: readonly string[]): string {
  if (others.length > 0) return `[${character}${others.join('')}]`;
  return /[!-/:-@[-`{-~]/.test(character) ? `\\${character}` : character;
}

/** The same in a pattern of SQLite, in which brackets take it. */
function inGlob(cases: readonly string[]): string {
  const [character = ''] = cases;
  return cases.length > 1 || '*?['.includes(character) ? `[${cases.join('')}]` : character;
}
