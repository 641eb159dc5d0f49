import type { EmailConflict } from '../domain/members/email-conflict.js';
import type { IdentityStanding } from '../domain/members/identity-standing.js';
import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import type { ShownStatus } from '../domain/members/shown-status.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import type { MemberSetting } from '../permissions/member-setting.js';

/** A project selected for a member. The rate is null for client users, who never see rates. */
export interface MemberProject {
  readonly id: string;
  readonly rate: string | null;
  readonly customized: boolean;
  /** ISO 8601: when the member's access to it ends, from when on it matches nothing. There when it does. */
  readonly until?: string;
  /** There when the host has deleted the project: it stays selected and matches nothing. */
  readonly gone?: true;
}

/** A group selected for a member. */
export interface MemberGroup {
  readonly id: string;
  /** There when the host has deleted the group: it stays selected and matches nothing. */
  readonly gone?: true;
}

/** How many projects, and how many groups, an answer shows of a member. `MembersService` has pages of all of them. */
export const SHOWN = 20;

/** A member as answers show it. Rates are null for client users, who never see them. */
export interface MemberView {
  readonly id: string;
  readonly kind: MemberKind;
  readonly clientId: string | null;
  readonly clientName: string | null;
  /**
   * The clients that are there for it: of a staff member the first 20 it is assigned to, by their ids; null for all of the
   * portal's, as of every admin. Of a client user its own.
   */
  readonly clients: readonly string[] | null;
  /** How many those are in all; null where `clients` is. */
  readonly clientCount: number | null;
  readonly email: string;
  /** Why this is not its person's own email, as far as is known: `taken` when another member here has that; null where it is. */
  readonly emailConflict: EmailConflict | null;
  readonly name: string;
  readonly role: MemberRole;
  readonly status: ShownStatus;
  /** ISO 8601: when its access ends; null for never. */
  readonly accessUntil: string | null;
  /** What has become of its person, as far as the host has said. */
  readonly standing: IdentityStanding;
  /** ISO 8601; null if it never was. */
  readonly lastActiveAt: string | null;
  /** ISO 8601; null if nobody has reviewed its access yet. */
  readonly reviewedAt: string | null;
  /** The language of its letters as a BCP 47 tag; null: as its client or portal has it. */
  readonly locale: string | null;
  readonly portalRate: string | null;
  readonly permissions: Pick<MemberSetting, 'mode' | 'profileId'>;
  /** Its invitation, as long as that is open. */
  readonly invitation: InvitationView | null;
  /** The first 20 of its projects, by their ids. */
  readonly projects: readonly MemberProject[];
  /** How many projects are selected for it in all. */
  readonly projectCount: number;
  /** The first 20 of its groups. */
  readonly groups: readonly string[];
  /** How many groups are selected for it in all. */
  readonly groupCount: number;
  /** Those of `groups` that the host has deleted: they stay selected and match nothing. */
  readonly goneGroups: readonly string[];
  readonly version: number;
}
