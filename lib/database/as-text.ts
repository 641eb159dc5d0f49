import type { DataSource } from 'typeorm';
import { isMySql } from './is-my-sql.js';

/** A JSON column as text, in SQL: drivers disagree whether to parse it. */
export function asText({ options }: Pick<DataSource, 'options'>, column: string): string {
  return `CAST(${column} AS ${isMySql(options) ? 'CHAR' : 'TEXT'})`;
}
