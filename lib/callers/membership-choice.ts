import { isoTimeOrNull } from '../database/iso-time.js';
import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import { hasEnded, mayEnter } from '../domain/members/usable.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { type MembershipRow, ofCaller } from './membership-row.js';

/**
 * The membership a request acts as: the one its header names, or the only one that lets its person in. Never falls back:
 * throws `MEMBERSHIP_UNKNOWN`, `MEMBERSHIP_REQUIRED` with the choices, `NO_MEMBERSHIP`, or `ACCESS_ENDED` where nothing but its
 * end keeps the person out.
 */
export function chooseMembership(
  rows: readonly MembershipRow[],
  wanted: string | null,
  now: number,
): MembershipRow {
  if (wanted !== null) return namedMembership(rows, wanted, now);
  const open = rows.filter((row) => mayEnter(row, now));
  const [first, ...others] = open;
  if (!first) {
    const isOver = rows.some((row) => hasEnded(row, now));
    throw new ClienteleError(isOver ? 'ACCESS_ENDED' : 'NO_MEMBERSHIP');
  }
  if (others.length > 0) {
    throw new ClienteleError('MEMBERSHIP_REQUIRED', {
      details: { memberships: open.map(choiceOf) },
    });
  }
  return ofCaller(first);
}

/** The membership that a request names. Throws `MEMBERSHIP_UNKNOWN`, or `ACCESS_ENDED` where nothing but its end keeps its person out. */
export function namedMembership(
  rows: readonly MembershipRow[],
  wanted: string,
  now: number,
): MembershipRow {
  const named = rows.find(({ memberId }) => memberId === wanted);
  if (named && mayEnter(named, now)) return ofCaller(named);
  const isOver = named !== undefined && hasEnded(named, now);
  throw new ClienteleError(isOver ? 'ACCESS_ENDED' : 'MEMBERSHIP_UNKNOWN');
}

/** A portal as the people of its memberships see it. */
export interface MembershipPortal {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The IANA name of the zone in which days end: access until a day ends there. */
  readonly timeZone: string;
}

/** A membership as its own person sees it. */
export interface MembershipChoice {
  readonly id: string;
  readonly kind: MemberKind;
  readonly portal: MembershipPortal;
  readonly client: { readonly id: string; readonly name: string } | null;
  readonly role: MemberRole;
  /** When its access ends; null for no end. */
  readonly accessUntil: string | null;
}

/** What a person is told of one of its memberships. */
export function choiceOf(row: MembershipRow): MembershipChoice {
  return {
    id: row.memberId,
    kind: row.kind,
    portal: {
      ...{ id: row.portalId, key: row.portalKey, name: row.portalName },
      timeZone: row.portalTimeZone,
    },
    client: row.clientId === null ? null : { id: row.clientId, name: row.clientName ?? '' },
    role: row.role,
    accessUntil: isoTimeOrNull(row.accessUntil),
  };
}
