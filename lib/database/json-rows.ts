import type { DataSource } from 'typeorm';
import { isMySql } from './is-my-sql.js';

type Options = Pick<DataSource['options'], 'type'>;

/** SQL for one JSON array of these expressions. */
export function jsonArray({ type }: Options, expressions: readonly string[]): string {
  return `${type === 'postgres' ? 'JSON_BUILD_ARRAY' : 'JSON_ARRAY'}(${expressions.join(', ')})`;
}

/** SQL for one JSON array of what an expression is in all rows. */
export function jsonArrayOf(options: Options, expression: string): string {
  if (isMySql(options)) return `JSON_ARRAYAGG(${expression})`;
  return `${options.type === 'postgres' ? 'JSON_AGG' : 'JSON_GROUP_ARRAY'}(${expression})`;
}

/** SQL for these expressions of all rows as the text of one JSON array, an array for each row. Null where there is no row. */
export function jsonRows({ options }: DataSource, expressions: readonly string[]): string {
  const rows = jsonArrayOf(options, jsonArray(options, expressions));
  if (options.type === 'better-sqlite3') return rows;
  return `CAST(${rows} AS ${isMySql(options) ? 'CHAR' : 'TEXT'})`;
}

/** The rows in such a text; null unless it has as many of them. MariaDB cuts it off at its `group_concat_max_len`. */
export function wholeRows(json: unknown, count: number): readonly (readonly unknown[])[] | null {
  if (count === 0) return [];
  try {
    const rows = typeof json === 'string' ? (JSON.parse(json) as unknown[][]) : [];
    return rows.length === count ? rows : null;
  } catch {
    return null;
  }
}
