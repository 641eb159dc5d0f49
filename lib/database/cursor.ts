import { createHash } from 'node:crypto';
import { ClienteleError } from '../errors/clientele.error.js';

/** Where a page of a sorted list ends: its last row. */
export interface Position {
  /** What the row is sorted by. */
  readonly value: string | number;
  readonly id: string;
}

/** What tells a list from every other one. */
export interface ListIdentity {
  /** What is listed, as in `members`. */
  readonly name: string;
  /** Whose it is, and which of it: two requests with the same filter, in any order, read the same list. */
  readonly filter: object;
}

const CHECK_LENGTH = 16;

/** The text that a page gives for its end. It says for which list it was made, so that no other one takes it. */
export function cursorOf(list: ListIdentity, sort: string, { value, id }: Position): string {
  const check = checkOf(list, sort, { value, id });
  return Buffer.from(JSON.stringify([value, id, check])).toString('base64url');
}

/** The position in a cursor. Throws `INVALID_CURSOR` unless it was made for this list in this order. */
export function positionIn(list: ListIdentity, sort: string, cursor: string): Position {
  const position = parsed(cursor);
  // Compared as a whole: decoders let stray characters pass, and no cursor has two spellings.
  if (!position || cursorOf(list, sort, position) !== cursor)
    throw new ClienteleError('INVALID_CURSOR');
  return position;
}

function parsed(cursor: string): Position | null {
  try {
    const given = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    const [value, id] = Array.isArray(given) ? (given as unknown[]) : [];
    const isValue = typeof value === 'string' || Number.isSafeInteger(value);
    return isValue && typeof id === 'string' ? { value: value as Position['value'], id } : null;
  } catch {
    return null;
  }
}

function checkOf({ name, filter }: ListIdentity, sort: string, { value, id }: Position): string {
  const given = Object.entries(filter)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([name, given, sort, value, id]))
    .digest('base64url')
    .slice(0, CHECK_LENGTH);
}
