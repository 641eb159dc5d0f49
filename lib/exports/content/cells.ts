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

/** The status as it is shown, what has become of the person, and when access ends. */
export function statusCells(
  { status, standing, accessUntil }: Pick<MemberColumns, 'status' | 'standing' | 'accessUntil'>,
  now: number,
): readonly [status: Cell, standing: Cell, accessUntil: Cell] {
  const until = readNumber(accessUntil);
  return [shownStatus({ status, accessUntil: until }, now), standing, isoTimeOrNull(until)];
}

/** Several names in one cell. */
export function namesCell(named: readonly { readonly name: string }[]): Cell {
  return named.map(({ name }) => name).join(BETWEEN);
}

/** What some of them have, each behind its name: `Website: 99.00; Shop: 80.00`. */
export function termsCell<One extends { readonly name: string }>(
  named: readonly One[],
  termOf: (one: One) => Cell,
): Cell {
  const terms = named.map((one) => ({ name: one.name, term: termOf(one) }));
  return terms.flatMap(({ name, term }) => (term === null ? [] : `${name}: ${term}`)).join(BETWEEN);
}

/** Where a member's permissions come from: the profile by its name, else how they are set. */
export function permissionsCell({ mode, profile }: Pick<MemberColumns, 'mode' | 'profile'>): Cell {
  return profile === null ? mode : `${mode}: ${profile}`;
}
