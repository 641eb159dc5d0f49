import { mayEnter } from '../domain/access/may-enter.js';
import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { MembershipRow } from './membership-row.js';

/**
 * The membership a request acts as: the one its header names, or the only active one. Never falls back:
 * throws `MEMBERSHIP_UNKNOWN`, `MEMBERSHIP_REQUIRED` with the choices, or `NO_MEMBERSHIP`.
 */
export function chooseMembership(
  rows: readonly MembershipRow[],
  wanted: string | null,
): MembershipRow {
  const open = rows.filter(mayEnter);
  if (wanted !== null) {
    const named = open.find(({ memberId }) => memberId === wanted);
    if (!named) throw new ClienteleError('MEMBERSHIP_UNKNOWN');
    return named;
  }
  const [first, ...others] = open;
  if (!first) throw new ClienteleError('NO_MEMBERSHIP');
  if (others.length > 0) {
    throw new ClienteleError('MEMBERSHIP_REQUIRED', {
      details: { memberships: open.map(choiceOf) },
    });
  }
  return first;
}

/** A membership as its own person sees it. */
export interface MembershipChoice {
  readonly id: string;
  readonly kind: MemberKind;
  readonly portal: { readonly id: string; readonly key: string; readonly name: string };
  readonly client: { readonly id: string; readonly name: string } | null;
  readonly role: MemberRole;
}

/** What a person is told of one of its memberships. */
export function choiceOf(row: MembershipRow): MembershipChoice {
  return {
    id: row.memberId,
    kind: row.kind,
    portal: { id: row.portalId, key: row.portalKey, name: row.portalName },
    client: row.clientId === null ? null : { id: row.clientId, name: row.clientName ?? '' },
    role: row.role,
  };
}
