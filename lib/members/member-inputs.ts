import type { ClientOfMember } from '../domain/clients/client-inputs.js';
import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import type { ProjectChoice } from '../domain/scopes/scope-choice.js';
import type { PermissionInput } from '../permissions/member-setting.js';

/** What a member is created from. Fields that only staff may set are marked; others leave them out. */
export interface CreateMember {
  /** @default 'client' */
  readonly kind?: MemberKind | undefined;
  readonly email: string;
  readonly name?: string | undefined;
  /** The language of its letters, the invitation included, as a BCP 47 tag. @default as its client or portal has it */
  readonly locale?: string | undefined;
  /** An existing client. A client user's own client is the only one it can name. */
  readonly clientId?: string | undefined;
  /** Staff only: a client to be created along with the member. */
  readonly client?: ClientOfMember | undefined;
  /**
   * When its access ends: a day, as in `2026-12-31`, which ends in the portal's time zone, or a time with its zone. A client user
   * gives none later than its own, and leaving it out means its own. @default never
   */
  readonly accessUntil?: string | null | undefined;
  /** @default 'member', for staff 'staff' */
  readonly role?: MemberRole | undefined;
  /**
   * Of a staff member of role `staff`: the ids of the clients it is assigned to, which are all that it sees. An empty list
   * stands for none. @default null: all clients
   */
  readonly clients?: readonly string[] | null | undefined;
  /** Staff only. A client user's invitee gets a copy of its inviter's projects and groups. */
  readonly projects?: readonly ProjectChoice[] | undefined;
  /** Staff only. */
  readonly groups?: readonly string[] | undefined;
  /** @default { mode: 'default' } */
  readonly permissions?: PermissionInput | undefined;
  /** Staff only: a decimal string with at most two places. */
  readonly portalRate?: string | undefined;
  /**
   * False, which only staff may say: no link is sent. The member is pending until `MembersService.invite` sends it
   * one, unless it has a password. @default true
   */
  readonly invite?: boolean | undefined;
  /**
   * Staff only, with `invite: false`: the member is active at once. An email that has no identity gets one with
   * this password and the member's name, or else the part of the email before the `@`; it is unverified (see
   * `UnverifiedIdentities`). An identity that exists is left alone, and opens the member once it accepts a link.
   */
  readonly password?: string | undefined;
  /** What the invitation says besides, up to 1,000 characters. */
  readonly message?: string | undefined;
  /** Staff only: the template of the invitation's mails. Left out, the portal's default one. */
  readonly templateId?: string | undefined;
  /**
   * The host only, not over HTTP: the person behind the member, known to log in with this email.
   * The member is active at once and nothing is sent.
   */
  readonly identityId?: string | undefined;
}

/** What the link of a member that was created without one comes with. */
export type InviteMember = Pick<CreateMember, 'message' | 'templateId' | 'locale'>;

/** What of a member can be changed. */
export interface UpdateMember {
  /** Of a pending member only: its invitation goes to the new address, and the link before is dead. */
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  /** The language of its letters as a BCP 47 tag; null: as its client or portal has it. An invitation keeps its own. */
  readonly locale?: string | null | undefined;
  readonly role?: MemberRole | undefined;
  /** When its access ends, as in `CreateMember`; null for never. */
  readonly accessUntil?: string | null | undefined;
  /**
   * Of a staff member of role `staff`: the clients it is assigned to, in place of those before; null opens all to it. Left
   * out, they stay, and so does the list of one that becomes an admin: it counts again when it no longer is.
   */
  readonly clients?: readonly string[] | null | undefined;
  /** Staff only: the selected projects, in place of those before. A rate or an end that is left out stays. */
  readonly projects?: readonly ProjectChoice[] | undefined;
  /** Staff only: the selected groups, in place of those before. */
  readonly groups?: readonly string[] | undefined;
  /** Staff only, of client users: a decimal string with at most two places; null takes the rate away. */
  readonly portalRate?: string | null | undefined;
  /** Whether the person is to be told. @default false */
  readonly notify?: boolean | undefined;
  /** The version that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
}
