import { isEnd, END_TAKES } from '../members/access-end.js';
import { normalizeEmail } from '../members/email.js';
import {
  MEMBER_KINDS,
  MEMBER_ROLES,
  type MemberKind,
  type MemberRole,
} from '../members/member-role.js';
import { nameFault } from '../members/names.js';
import { normalizeRate } from '../members/rate.js';
import { cellText } from './cell-text.js';
import type { ImportField } from './import-columns.js';
import { type RowFault, wrongFields } from './import-outcome.js';

/** Projects that a row names, with their rate and end if it gives some. */
export interface AskedProjects {
  /** The cell, with names of projects between semicolons. */
  readonly cell: string;
  readonly rate: string | null;
  readonly until: string | null;
}

/** What a file asks for one person in one client; null for what it leaves open. */
export interface AskedPerson {
  readonly email: string;
  readonly kind: MemberKind | null;
  /** The cell with the client's name. */
  readonly client: string | null;
  readonly clientId: string | null;
  /** The cell with the person's name. */
  readonly name: string | null;
  readonly role: MemberRole | null;
  /** A day, or a time with its zone. */
  readonly accessUntil: string | null;
  readonly portalRate: string | null;
  /** The cell that says where its permissions come from. */
  readonly permissions: string | null;
  readonly projects: readonly AskedProjects[];
  /** Cells with names of groups between semicolons. */
  readonly groups: readonly string[];
}

/** A row that was read: what it asks for, or why it is refused. */
export type ReadRow =
  | { readonly asked: AskedPerson; readonly fault: null }
  | { readonly asked: null; readonly fault: RowFault };

/** The texts of one row, by field; a field without a column, or with an empty cell, is left out. */
export type RowCells = Readonly<Partial<Record<ImportField, string>>>;

/** Reads a row: each cell as its field takes it. */
export function readRow(cells: RowCells): ReadRow {
  const faults: Record<string, string> = {};
  const take = <T>(
    field: ImportField,
    read: (text: string) => T | null,
    takes: string,
  ): T | null => {
    const cell = cells[field];
    if (cell === undefined) return null;
    const value = read(cellText(cell));
    if (value === null) faults[field] = takes;
    return value;
  };
  const email = take('email', normalizeEmail, 'must be an email address');
  if (cells.email === undefined) faults['email'] = 'must not be empty';
  const known = {
    kind: take('kind', oneOf(MEMBER_KINDS), 'must be client or staff'),
    role: take('role', oneOf(MEMBER_ROLES), 'must be admin, member or staff'),
    accessUntil: take('accessUntil', endOf, END_TAKES),
    portalRate: take('portalRate', rateOf, RATE_TAKES),
  };
  const rate = take('rate', rateOf, RATE_TAKES);
  const until = take('until', endOf, END_TAKES);
  Object.assign(faults, namesWrong(cells));
  if (cells.projects === undefined && rate !== null) faults['rate'] = NEEDS_PROJECT;
  if (cells.projects === undefined && until !== null) faults['until'] = NEEDS_PROJECT;
  if (email === null || Object.keys(faults).length > 0)
    return { asked: null, fault: wrongFields(faults) };
  const asked = {
    email,
    ...known,
    client: cells.client ?? null,
    clientId: cells.clientId ?? null,
    name: cells.name ?? null,
    permissions: cells.permissions ?? null,
    projects: cells.projects === undefined ? NONE : [{ cell: cells.projects, rate, until }],
    groups: cells.groups === undefined ? NONE : [cells.groups],
  };
  return { asked, fault: null };
}

function namesWrong(cells: RowCells): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const field of ['name', 'client'] as const) {
    const fault = nameFault(cellText(cells[field] ?? ''));
    if (fault !== null) faults[field] = fault;
  }
  return faults;
}

const RATE_TAKES = 'must be a decimal number with at most two places, as in 120.00';
const NONE: readonly never[] = [];
const NEEDS_PROJECT = 'is only accepted with a project in the same row';

function oneOf<T extends string>(words: readonly T[]): (text: string) => T | null {
  return (text) => words.find((word) => word === text.toLowerCase()) ?? null;
}

/** Spreadsheets of countries with a decimal comma write one. */
function rateOf(text: string): string | null {
  return normalizeRate(text.replace(/^(\d+),(\d{1,2})$/, '$1.$2'));
}

/**
 * A day with dots, as spreadsheets make of it in many countries, begins with the day of the month. A time without a zone is one of
 * our workbooks, which are in UTC.
 */
function endOf(text: string): string | null {
  const [, date, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?)$/.exec(text) ?? [];
  if (date !== undefined && time !== undefined)
    return isEnd(`${date}T${time}Z`) ? `${date}T${time}Z` : null;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const end =
    day === undefined || month === undefined
      ? text
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEnd(end) ? end : null;
}
