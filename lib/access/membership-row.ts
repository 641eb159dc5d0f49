import type { ClientRole, MemberKind, MemberRole } from '../members/domain/member-role.js';
import type { MemberStatus } from '../members/domain/member-status.js';
import type { PermissionSetting } from '../permissions/domain/permission-setting.js';

/** One membership with all a decision needs, as the one statement of a guarded request answers it. JSON comes as text. */
export interface MembershipRow {
  readonly memberId: string;
  readonly portalId: string;
  readonly portalKey: string;
  readonly portalName: string;
  readonly portalPlan: string | null;
  readonly portalDomain: string | null;
  readonly kind: MemberKind;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly role: MemberRole;
  readonly status: MemberStatus;
  readonly identityId: string | null;
  readonly email: string;
  readonly name: string;
  readonly mode: PermissionSetting['mode'];
  readonly profileId: string | null;
  readonly defaultProfileId: string | null;
  readonly ownSet: string | null;
  readonly profileSet: string | null;
  readonly defaultSet: string | null;
  readonly ceiling: string | null;
  /** The project customization of the asked project, if the member has one. */
  readonly projectSet: string | null;
  /** The asked project, if it is selected for the member. */
  readonly selectedProject: string | null;
  readonly projectCount: number;
  readonly groupCount: number;
  /** The ids of its groups; left out unless a project is asked about. */
  readonly selectedGroups: string | null;
  /** The projects the client is bound to, or null if it is not. */
  readonly clientProjects: string | null;
  readonly lastActiveAt: number;
  readonly disabledAt: number;
}

/** The client role whose permissions a membership has; staff count as admins. */
export function permissionRole(row: Pick<MembershipRow, 'kind' | 'role'>): ClientRole {
  return row.kind === 'client' && row.role === 'member' ? 'member' : 'admin';
}
