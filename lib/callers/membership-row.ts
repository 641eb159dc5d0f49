import type { ClientsInSight } from '../domain/clients/clients-in-sight.js';
import type { IdentityStanding } from '../domain/members/identity-standing.js';
import type { ClientRole, MemberKind, MemberRole } from '../domain/members/member-role.js';
import type { MemberStatus } from '../domain/members/member-status.js';
import type { PermissionMode } from '../domain/permissions/permission-setting.js';
import type { AssignedClients } from './assigned-lists.js';

/**
 * One membership with all a decision needs, as the one statement of a guarded request answers it: what a `MemberActor`
 * and an `Acting` are drawn from. JSON columns come as text.
 */
export interface MembershipRow {
  readonly memberId: string;
  readonly portalId: string;
  readonly portalKey: string;
  readonly portalName: string;
  readonly portalPlan: string | null;
  readonly portalDomain: string | null;
  readonly portalTimeZone: string;
  readonly kind: MemberKind;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly role: MemberRole;
  /** The id of the list of clients that it is assigned to; null where none counts, as for client users and admins. */
  readonly assignmentId: string | null;
  /** The clients on that list; none where they were not asked for. Null where no list counts. */
  readonly assigned: AssignedClients | null;
  readonly status: MemberStatus;
  /** What has become of its person, as the host has said it last. */
  readonly standing: IdentityStanding;
  /** When its access ends, in epoch milliseconds; 0 for never. */
  readonly accessUntil: number;
  readonly identityId: string | null;
  readonly email: string;
  readonly name: string;
  readonly mode: PermissionMode;
  readonly profileId: string | null;
  readonly defaultProfileId: string | null;
  readonly ownSet: string | null;
  readonly profileSet: string | null;
  readonly defaultSet: string | null;
  readonly ceiling: string | null;
  /** The project customization of the asked project, if the member has one. */
  readonly projectSet: string | null;
  /** The asked project, if it is selected for the member, not past its end and not gone for good. */
  readonly selectedProject: string | null;
  /** When the member's access to that project ends; 0 for never, and where none is selected. */
  readonly selectedUntil: number;
  /** Whether the portal has the asked project; null where the directory has to be asked. */
  readonly projectFound: boolean | null;
  /**
   * Selected projects, those that are gone or past their end counted in: what decides whether there are any must not lose some by itself.
   * Null, as is the count of groups, unless a project or the whole scope is asked about.
   */
  readonly projectCount: number | null;
  readonly groupCount: number | null;
  /** Ids of the selected projects that are neither past their end nor gone for good; null unless the whole scope is asked about. */
  readonly selectedProjects: readonly string[] | null;
  /** Ids of the selected groups that are not gone for good; null unless a project or the whole scope is asked about. */
  readonly selectedGroups: readonly string[] | null;
  /** The projects the client is bound to, or null if it is not, or if neither a project nor the whole scope is asked about. */
  readonly clientProjects: string | null;
  readonly lastActiveAt: number;
  readonly disabledAt: number;
  /** The one portal its identity opens as long as nobody has proved to own the email; null otherwise. */
  readonly unverifiedPortalId: string | null;
  /** Whether its person is the one who calls. @default false */
  readonly isHere?: boolean;
  /** Whether it is looked at as what it is once its person has accepted, whoever that will be. @default false */
  readonly isAwaited?: boolean;
}

/** The membership of the person who calls: an account that nobody has verified is in use then. */
export function ofCaller(row: MembershipRow): MembershipRow {
  return row.isHere ? row : { ...row, isHere: true };
}

/** The ids of the clients that are there for a member; null for all of its portal's. */
export function clientIdsOf({
  clientId,
  assigned,
}: Pick<MembershipRow, 'clientId' | 'assigned'>): readonly string[] | null {
  return clientId === null ? (assigned?.ids ?? null) : [clientId];
}

/** The same as a set. */
export function clientsInSight({
  clientId,
  assigned,
}: Pick<MembershipRow, 'clientId' | 'assigned'>): ClientsInSight {
  return clientId === null ? (assigned?.set ?? null) : new Set([clientId]);
}

/** The client role whose permissions a membership has; staff count as admins. */
export function permissionRole(row: Pick<MembershipRow, 'kind' | 'role'>): ClientRole {
  return row.kind === 'client' && row.role === 'member' ? 'member' : 'admin';
}
