import { ERROR_TABLE, type ErrorCode } from '../../lib/errors/error-table.js';
import type { Answer } from './call.js';
import type { ActorName } from './world/callers.js';
import type { Relation } from './world/things.js';

/**
 * What somebody is answered who names one thing:
 *
 * - `yes`: it goes through for whatever is of the portal
 * - `own`: it goes through for what is of one's own client; all else is nobody's
 * - a code: refused with it, whatever is named
 * - `own: CODE`, `portal: CODE`: refused with it for what is of one's own client, or of the portal; all else is nobody's
 * - `own, siblings: CODE`: it goes through for the own, and is refused with it for others of the portal
 * - `any`, `any: CODE`: it goes through, or is refused, for whatever there is; for what the holder of a link may do
 */
export type Cell =
  'yes' | 'own' | 'any' | ErrorCode | `${'own' | 'portal' | 'any' | 'own, siblings'}: ${ErrorCode}`;

/**
 * What is answered for something that is nobody's as far as the caller knows: a code; `nothing`, an empty list; or `as random`:
 * it goes through, and tells no more than for what does not exist. Empty where nothing is named.
 */
export type Nobodys = ErrorCode | 'nothing' | 'as random' | '';

/** A row of the table: one call of a route that names something, or nothing, at one place. */
export interface Row {
  readonly route: string;
  /** The place, as in `:id`, `?clientId` or `permissions.profileId`; in brackets what else the call is about. */
  readonly names: string;
  readonly nobodys: Nobodys;
  readonly cells: Readonly<Record<ActorName, Cell>>;
}

/** What one call is answered: a code, or what is not refused. */
export type Outcome = ErrorCode | 'goes through' | 'nothing' | 'as random';

/** What is expected of one call, and whether the answer is word for word that for an id that nobody has. */
export interface Expected {
  readonly outcome: Outcome;
  readonly isAsForNobodys: boolean;
}

/** What the row says of a thing that stands in this relation to who calls; `isThere` is false for a link elsewhere's. */
export function expected(
  { cells, nobodys }: Row,
  actor: ActorName,
  relation: Relation,
  isThere: boolean,
): Expected {
  const cell = cells[actor];
  const [reach = '', code] = cell.includes(': ') ? cell.split(': ') : [cell];
  const relations = REACH[reach];
  if (!relations) return { outcome: reach as ErrorCode, isAsForNobodys: true };
  const inReach = relations.includes(relation) && isThere;
  if (!inReach) return { outcome: nobodys === '' ? 'goes through' : nobodys, isAsForNobodys: true };
  const passes = code === undefined || (reach === 'own, siblings' && relation === 'own');
  return { outcome: passes ? 'goes through' : (code as ErrorCode), isAsForNobodys: false };
}

/** Whether an answer is this outcome. */
export function isOutcome({ status, code, items }: Answer, outcome: Outcome): boolean {
  if (outcome === 'nothing') return status === 200 && items === 0;
  if (outcome === 'goes through' || outcome === 'as random') return status < 300 && code === null;
  // A bulk call answers 200 with the code of its row.
  return code === outcome && (status === 200 || status === ERROR_TABLE[outcome].status);
}

const REACH: Readonly<Record<string, readonly Relation[]>> = {
  yes: ['own', 'sibling'],
  portal: ['own', 'sibling'],
  'own, siblings': ['own', 'sibling'],
  own: ['own'],
  any: ['own', 'sibling', 'foreign'],
};
