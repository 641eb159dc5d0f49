import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isStorable } from '../domain/text/is-storable.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { cursorOf, type ListIdentity, positionIn } from './cursor.js';
import { type RowBeside, rowsBeside } from './rows-beside.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Give it as `cursor` to get the next page; null on the last one. */
  readonly nextCursor: string | null;
}

/** One page of a list that can be counted. */
export interface CountedPage<T> extends Page<T> {
  /** How many there are in all, where it was asked for. */
  readonly total?: number;
}

/** Which page to read. */
export interface KeysetRequest<Row> {
  /** Which list it is a page of: its cursors are no other list's. */
  readonly list: ListIdentity;
  /** The column to sort by, never NULL. */
  readonly column: keyof Row & string;
  /** The column that decides between equals, of ids. @default 'id' */
  readonly key?: keyof Row & string;
  readonly descending: boolean;
  readonly cursor: string | null;
  readonly limit: number;
}

/** The rows of a page, and where the next one starts. */
export interface KeysetPage<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

/** A row with an id of ours. */
export type Identified = ObjectLiteral & { readonly id: string };

/** Reads one page of `query`: rows after the cursor's, however many were added or removed before it. */
export async function readPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
): Promise<KeysetPage<Row>> {
  return pageOf(await oneMore(query, request).getMany(), request);
}

/** The same with what the query selects beside its rows, from at most one row of each table that it joins. */
export async function readPageBeside<Row extends Identified>(
  query: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
): Promise<KeysetPage<RowBeside<Row>>> {
  return pageOfBeside(await rowsBeside(oneMore(query, request)), request);
}

/** The rows of the page, and one more if there is a next page. */
function oneMore<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
): SelectQueryBuilder<Row> {
  goAfter(query, request);
  // Not "take", which reads the ids of a query that joins by a statement of their own.
  return inOrder(query, request).limit(request.limit + 1);
}

/** Leaves out what comes before the cursor's row, and that row. Throws `INVALID_CURSOR`. */
export function goAfter<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
): void {
  if (request.cursor === null) return;
  const { column } = request;
  const position = positionIn(request.list, sortName(request), request.cursor);
  // Made up by who knows how: compared with text a number column fails on PostgreSQL, which has no NUL either.
  const isKept = [position.value, position.id].every(isStorableValue);
  if (!isKept || typeof position.value !== valueType(query, column))
    throw new ClienteleError('INVALID_CURSOR');
  const after = request.descending ? '<' : '>';
  const [value, id] = [`${query.alias}.${column}`, `${query.alias}.${keyOf(request)}`];
  // MySQL and MariaDB find their way in an index by the long form only, the others by the short one.
  const condition = /mysql|mariadb/.test(query.connection.options.type)
    ? `(${value} ${after} :keysetValue OR (${value} = :keysetValue AND ${id} ${after} :keysetId))`
    : `(${value}, ${id}) ${after} (:keysetValue, :keysetId)`;
  query.andWhere(condition, { keysetValue: position.value, keysetId: position.id });
}

/** Sorts by the request's column, and among equals by id. */
export function inOrder<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
): SelectQueryBuilder<Row> {
  const direction = directionOf(request);
  return query
    .orderBy(`${query.alias}.${request.column}`, direction)
    .addOrderBy(`${query.alias}.${keyOf(request)}`, direction);
}

/** The page of `rows`, which hold one more than fit on it if there is a next one. */
export function pageOf<Row extends ObjectLiteral>(
  rows: readonly Row[],
  request: KeysetRequest<Row>,
): KeysetPage<Row> {
  const page = rows.slice(0, request.limit);
  const last = page.at(-1);
  const nextCursor = rows.length > request.limit && last ? endOf(request, last) : null;
  return { rows: page, nextCursor };
}

/** Likewise of rows that have something beside them. */
export function pageOfBeside<Row extends ObjectLiteral>(
  found: readonly RowBeside<Row>[],
  request: KeysetRequest<Row>,
): KeysetPage<RowBeside<Row>> {
  const { rows, nextCursor } = pageOf(
    found.map(({ row }) => row),
    request,
  );
  return { rows: found.slice(0, rows.length), nextCursor };
}

/** The request's direction in SQL. */
export function directionOf<Row>({ descending }: KeysetRequest<Row>): 'ASC' | 'DESC' {
  return descending ? 'DESC' : 'ASC';
}

function keyOf<Row>({ key }: KeysetRequest<Row>): keyof Row & string {
  return key ?? ('id' as keyof Row & string);
}

function sortName<Row>({ column, descending }: KeysetRequest<Row>): string {
  return descending ? `-${column}` : column;
}

function valueType<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
): 'string' | 'number' {
  const type = query.expressionMap.mainAlias?.metadata.findColumnWithPropertyName(column)?.type;
  return type === 'bigint' || type === 'int' ? 'number' : 'string';
}

function endOf<Row extends ObjectLiteral>(request: KeysetRequest<Row>, row: Row): string {
  const value = row[request.column] as string | number;
  return cursorOf(request.list, sortName(request), { value, id: String(row[keyOf(request)]) });
}

/** Text that every database takes, PostgreSQL has no NUL and halves of characters are none; or a number. */
function isStorableValue(value: string | number): boolean {
  return typeof value === 'number' || isStorable(value);
}
