import { isoTimeOrNull } from '../../database/iso-time.js';
import { shownStatus } from '../../domain/members/shown-status.js';
import { readNumber } from '../../schema/read-number.js';
import type { Cell } from './csv.js';
import type { MemberColumns } from './exported-members.js';

const BETWEEN = '; ';

/** A time as a cell: ISO 8601, empty for never. */
export function timeCell(time: unknown): Cell {
  return isoTimeOrNull(readNumber(time));
}

/** The status as it is shown, and when access ends. */
export function statusCells(
  { status, accessUntil }: Pick<MemberColumns, 'status' | 'accessUntil'>,
  now: number,
): readonly [status: Cell, accessUntil: Cell] {
  const until = readNumber(accessUntil);
  return [shownStatus({ status, accessUntil: until }, now), isoTimeOrNull(until)];
}

/** Several texts in one cell. */
export function listCell(texts: readonly string[]): Cell {
  return texts.join(BETWEEN);
}

/** Where a member's permissions come from: the profile by its name, else how they are set. */
export function permissionsCell({ mode, profile }: Pick<MemberColumns, 'mode' | 'profile'>): Cell {
  return profile === null ? mode : `${mode}: ${profile}`;
}
