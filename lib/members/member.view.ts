import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import type { MemberStatus } from '../domain/members/member-status.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import type { MemberSetting } from '../permissions/member-setting.js';

/** A member as answers show it. Rates are null for client users, who never see them. */
export interface MemberView {
  readonly id: string;
  readonly kind: MemberKind;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly status: MemberStatus;
  /** ISO 8601; null if it never was. */
  readonly lastActiveAt: string | null;
  /** ISO 8601; null if nobody has reviewed its access yet. */
  readonly reviewedAt: string | null;
  readonly portalRate: string | null;
  readonly permissions: Pick<MemberSetting, 'mode' | 'profileId'>;
  /** Its invitation, as long as that is open. */
  readonly invitation: InvitationView | null;
  readonly projects: readonly {
    readonly id: string;
    readonly rate: string | null;
    readonly customized: boolean;
    /** There when the host has deleted the project: it stays selected and matches nothing. */
    readonly gone?: true;
  }[];
  readonly groups: readonly string[];
  /** Those of `groups` that the host has deleted: they stay selected and match nothing. */
  readonly goneGroups: readonly string[];
  readonly version: number;
}
