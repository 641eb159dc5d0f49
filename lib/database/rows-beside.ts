import type { SelectQueryBuilder } from 'typeorm';
import type { Identified } from './keyset.js';

/** A row, and what its query selects beside it. */
export interface RowBeside<Row> {
  readonly row: Row;
  /** As the driver answers it. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** The rows of a query that joins at most one row of each other table to them, with what it selects from those. */
export async function rowsBeside<Row extends Identified>(
  query: SelectQueryBuilder<Row>,
): Promise<RowBeside<Row>[]> {
  const { entities, raw } = await query.getRawAndEntities<Record<string, unknown>>();
  const id = `${query.alias}_id`;
  const besides = new Map(raw.map((beside) => [beside[id], beside]));
  return entities.map((row) => ({ row, beside: besides.get(row.id) ?? {} }));
}
