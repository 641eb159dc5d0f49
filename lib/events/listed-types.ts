import type { DataSource } from 'typeorm';
import { isMySql } from '../database/is-my-sql.js';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';

/** SQL for a table of these types, in its column `column1`. */
export function listedTypes({ options }: DataSource, types: readonly ClienteleEventType[]): string {
  const values = types.map((type) => `'${type}'`);
  return isMySql(options)
    ? values.map((value) => `SELECT ${value} AS column1`).join(' UNION ALL ')
    : `VALUES ${values.map((value) => `(${value})`).join(', ')}`;
}
