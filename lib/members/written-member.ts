import { isoTimeOrNull } from '../database/iso-time.js';
import { acceptedMoment } from '../domain/members/access-end.js';
import { DISABLED } from '../domain/members/identity-standing.js';
import { ADMIN } from '../domain/members/member-role.js';
import { shownStatus } from '../domain/members/shown-status.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import type { InvitationEntity } from '../schema/invitation.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import {
  byId,
  type FirstSelected,
  type SelectedKind,
  type SelectedThing,
} from '../scopes/first-selected.query.js';
import type { StoredScope } from '../scopes/member-scope-store.js';
import { type MemberView, SHOWN } from './member.view.js';
import { projectView } from './project-view.js';

/** A new member as it was written. */
export interface WrittenMember {
  readonly member: MemberEntity;
  readonly clientName: string | null;
  readonly scope: StoredScope;
  /** The clients that a staff member is assigned to; null for all, and of a client user. */
  readonly clients: readonly string[] | null;
  readonly invitation: InvitationEntity | null;
}

/** What a member's view shows besides its row. */
export interface ShownParts extends Readonly<Record<SelectedKind, FirstSelected>> {
  readonly clientName: string | null;
  readonly invitation: InvitationView | null;
  /** Whether the embedded store has disabled its person. */
  readonly isDisabled: boolean;
}

/** How a view is made: for whom, and as of when. */
export interface Viewing {
  readonly showsRates: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The view of a member, as far as the host's directories need not be asked. */
export function memberView(
  member: MemberEntity,
  { clientName, projects, groups, clients, invitation, isDisabled }: ShownParts,
  { showsRates, now }: Viewing,
): MemberView {
  return {
    projects: projects.first.map((project) => projectView(project, showsRates)),
    projectCount: projects.count,
    groups: groups.first.map(({ id }) => id),
    groupCount: groups.count,
    goneGroups: groups.first.flatMap(({ id, goneAt }) => (goneAt > 0 ? id : [])),
    id: member.id,
    kind: member.kind,
    clientId: member.clientId,
    clientName,
    ...clientsShown(member, clients),
    email: member.email,
    emailConflict: member.emailConflict,
    name: member.name,
    locale: member.locale,
    role: member.role,
    status: shownStatus(member, now),
    accessUntil: isoTimeOrNull(member.accessUntil),
    standing: isDisabled ? DISABLED : member.standing,
    lastActiveAt: isoTimeOrNull(member.lastActiveAt),
    reviewedAt: isoTimeOrNull(member.reviewedAt),
    portalRate: showsRates ? member.portalRate : null,
    permissions: { mode: member.mode, profileId: member.profileId },
    invitation,
    version: member.version,
  };
}

/** An admin has all clients, whatever list it had before it became one and has again when it no longer is. */
function clientsShown(
  { clientId, role, assignmentId }: MemberEntity,
  { first, count }: FirstSelected,
): Pick<MemberView, 'clients' | 'clientCount'> {
  if (clientId !== null) return { clients: [clientId], clientCount: 1 };
  if (assignmentId === null || role === ADMIN) return { clients: null, clientCount: null };
  return { clients: first.map(({ id }) => id), clientCount: count };
}

/** What a view shows of a scope that was stored for a new member: nothing of it is customized yet. */
export function firstOf(
  { projects, groups, goneAt }: StoredScope,
  clients: readonly string[] | null,
): Readonly<Record<SelectedKind, FirstSelected>> {
  return {
    clients: first(
      (clients ?? []).map((id) => ({ id, rate: null, customized: false, until: 0, goneAt: 0 })),
    ),
    projects: first(
      projects.map(({ id, rate = null, until }) => ({
        id,
        rate,
        customized: false,
        until: acceptedMoment(until),
        goneAt: goneAt?.projects.get(id) ?? 0,
      })),
    ),
    groups: first(
      groups.map((id) => ({
        id,
        rate: null,
        customized: false,
        until: 0,
        goneAt: goneAt?.groups.get(id) ?? 0,
      })),
    ),
  };
}

function first(things: readonly SelectedThing[]): FirstSelected {
  return { first: things.toSorted(byId).slice(0, SHOWN), count: things.length };
}
