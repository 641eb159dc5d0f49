import type { DataSource } from 'typeorm';
import { isMySql } from './is-my-sql.js';

/**
 * SQL for "the JSON array in this column, or in this field of the object in it, holds this text", which is SQL too: a parameter
 * or another column. Databases may take other texts for the same: compare again what is found.
 */
export function jsonHolds(
  { options }: DataSource,
  column: string,
  text: string,
  field?: string,
): string {
  const path = field ? `$.${field}` : '$';
  if (options.type === 'postgres') {
    // The space tells TypeORM where the column's name ends.
    const list = field ? `${column} -> '${field}'` : column;
    return `EXISTS (SELECT 1 FROM json_array_elements_text(${list}) AS held(value) WHERE held.value = ${text})`;
  }
  if (isMySql(options)) {
    return `JSON_CONTAINS(${column}, JSON_QUOTE(${text}), '${path}')`;
  }
  return `EXISTS (SELECT 1 FROM json_each(${column}, '${path}') AS held WHERE held.value = ${text})`;
}
