import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { ClienteleError } from '../errors/clientele.error.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Give it as `cursor` to get the next page; null on the last one. */
  readonly nextCursor: string | null;
  /** How many there are in all, where it was asked for. */
  readonly total?: number;
}

/** Which page to read. */
export interface KeysetRequest<Row> {
  /** The column to sort by, never NULL; `id` decides between equals. */
  readonly column: keyof Row & string;
  readonly descending: boolean;
  readonly cursor: string | null;
  readonly limit: number;
}

interface Position {
  readonly sort: string;
  readonly value: string | number;
  readonly id: string;
}

/** Reads one page of `query`: rows after the cursor's, however many were added or removed before it. */
export async function readPage<Row extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<Row>,
  request: KeysetRequest<Row>,
): Promise<{ rows: Row[]; nextCursor: string | null }> {
  const { column, descending, limit } = request;
  const { alias } = query;
  const direction = descending ? 'DESC' : 'ASC';
  const position = request.cursor === null ? null : decode(request.cursor, sortName(request));
  if (position) {
    // Compared with text, a number column fails on PostgreSQL.
    if (typeof position.value !== valueType(query, column))
      throw new ClienteleError('INVALID_CURSOR');
    const after = descending ? '<' : '>';
    query.andWhere(
      `(${alias}.${column} ${after} :keysetValue OR (${alias}.${column} = :keysetValue AND ${alias}.id ${after} :keysetId))`,
      { keysetValue: position.value, keysetId: position.id },
    );
  }
  const rows = await query
    .orderBy(`${alias}.${column}`, direction)
    .addOrderBy(`${alias}.id`, direction)
    .take(limit + 1)
    .getMany();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? encode(request, last) : null;
  return { rows: page, nextCursor };
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

function encode<Row extends { id: string }>(request: KeysetRequest<Row>, row: Row): string {
  const position: Position = {
    sort: sortName(request),
    value: row[request.column] as string | number,
    id: row.id,
  };
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function decode(cursor: string, sort: string): Position {
  const position = parsed(cursor);
  if (position?.sort !== sort) throw new ClienteleError('INVALID_CURSOR');
  return position;
}

function parsed(cursor: string): Position | null {
  try {
    const { sort, value, id } = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    ) as Partial<Position>;
    const isValue = isStorable(value) || Number.isSafeInteger(value);
    const fits = typeof sort === 'string' && isValue && isStorable(id);
    return fits ? ({ sort, value, id } as Position) : null;
  } catch {
    return null;
  }
}

/** Text that every database takes: PostgreSQL has no NUL, and halves of characters are none. */
function isStorable(value: unknown): boolean {
  return typeof value === 'string' && !value.includes('\0') && value.isWellFormed();
}
