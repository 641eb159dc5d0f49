import type { SelectQueryBuilder } from 'typeorm';
import {
  directionOf,
  goAfter,
  type Identified,
  inOrder,
  type KeysetPage,
  type KeysetRequest,
  pageOfBeside,
} from './keyset.js';
import { type RowBeside, rowsBeside } from './rows-beside.js';

/** A look at the first rows of a list only, for those that fulfil a condition. */
export interface Window<Row> {
  /** How many rows are looked at. */
  readonly size: number;
  /** What the condition reads. */
  readonly columns: readonly (keyof Row & string)[];
  /** SQL, on the alias of the rows. */
  readonly condition: string;
}

/**
 * One page of `rows` read from several queries, of which no two match the same row. Each goes along an index
 * that has its conditions in front, and reads no more than one page there: what matches rarely is not searched for
 * among what does not match. `rows` is a query of the same alias without conditions: SQLite would go by those
 * instead of by the page. What it selects beside the rows, from other tables, is read for the page only.
 */
export async function readMergedPage<Row extends Identified>(
  rows: SelectQueryBuilder<Row>,
  parts: readonly SelectQueryBuilder<Row>[],
  request: KeysetRequest<Row>,
  window?: Window<Row>,
): Promise<KeysetPage<RowBeside<Row>>> {
  if (parts.length === 0) {
    goAfter(rows, request);
    return pageOfBeside([], request);
  }
  const most = window?.size ?? request.limit + 1;
  const positions = parts.map((part, at) => {
    const sql = inOrder(positionsOf(part, request, window?.columns), request)
      .limit(most)
      .getQuery();
    rows.setParameters(part.getParameters());
    return `SELECT * FROM (${sql}) part${at}`;
  });
  const merged = positions.join(' UNION ALL ');
  if (!window) return joined(rows, `(${merged}) merged`, request);
  const first = `(SELECT * FROM (${merged}) merged ${orderOf(rows, request)} LIMIT ${most})`;
  return joined(rows, `${first} ${rows.alias} WHERE ${window.condition}`, request);
}

/**
 * One page of what a query matches, found as a whole and then sorted. For what an index finds but does not sort: the
 * database does not go along the sorted rows in the hope of meeting it soon.
 */
export async function readFoundPage<Row extends Identified>(
  rows: SelectQueryBuilder<Row>,
  matching: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
): Promise<KeysetPage<RowBeside<Row>>> {
  const found = positionsOf(matching, request).getQuery();
  rows.setParameters(matching.getParameters());
  // PostgreSQL plans what is inside by itself because of the OFFSET.
  return joined(rows, `(${found} OFFSET 0) found`, request);
}

function positionsOf<Row extends Identified>(
  query: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
  columns: readonly string[] = [],
): SelectQueryBuilder<Row> {
  goAfter(query, request);
  query.select(`${query.alias}.id`, 'id');
  for (const column of new Set([request.column, ...columns]))
    query.addSelect(`${query.alias}.${column}`, column);
  return query;
}

async function joined<Row extends Identified>(
  rows: SelectQueryBuilder<Row>,
  positions: string,
  request: KeysetRequest<Row>,
): Promise<KeysetPage<RowBeside<Row>>> {
  const page = `(SELECT id FROM ${positions} ${orderOf(rows, request)} LIMIT ${request.limit + 1})`;
  rows.innerJoin(page, 'page', `page.id = ${rows.alias}.id`);
  return pageOfBeside(await rowsBeside(inOrder(rows, request)), request);
}

function orderOf<Row extends Identified>(
  rows: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
): string {
  const direction = directionOf(request);
  return `ORDER BY ${rows.escape(request.column)} ${direction}, id ${direction}`;
}
