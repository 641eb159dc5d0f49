import type { DataSource } from 'typeorm';
import { isMySql } from './is-my-sql.js';

/** SQL for these expressions of all rows as the text of one JSON array, an array for each row. Null where there is no row. */
export function jsonRows({ options }: DataSource, expressions: readonly string[]): string {
  const list = expressions.join(', ');
  if (options.type === 'postgres') return `CAST(JSON_AGG(JSON_BUILD_ARRAY(${list})) AS TEXT)`;
  return isMySql(options)
    ? `CAST(JSON_ARRAYAGG(JSON_ARRAY(${list})) AS CHAR)`
    : `JSON_GROUP_ARRAY(JSON_ARRAY(${list}))`;
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
