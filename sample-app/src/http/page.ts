import { ApiError } from './api.error.js';
import { isKey } from './id.js';
import type { PageQuery } from './page-query.dto.js';

/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Send it as `cursor` to get the next part; null on the last one. */
  readonly nextCursor: string | null;
}

/** The id to go on after, in a list of numbered rows; throws `INVALID_CURSOR`. */
export function idAfter({ cursor }: PageQuery): number {
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,10}$/.test(text)) throw new ApiError('INVALID_CURSOR');
  return Number(text);
}

/** The id to go on after, in a list of campaigns or teams; throws `INVALID_CURSOR`. */
export function keyAfter({ cursor }: PageQuery): string {
  if (cursor === undefined) return '';
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!isKey(text)) throw new ApiError('INVALID_CURSOR');
  return text;
}

/** Makes a page of rows that were read one over the limit, so as to know whether more follow. */
export function pageOf<T extends { readonly id: number | string }>(
  rows: readonly T[],
  limit: number,
): Page<T> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? Buffer.from(String(last.id)).toString('base64url') : null };
}
