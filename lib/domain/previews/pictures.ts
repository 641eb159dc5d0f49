import type { ClientRole } from '../members/member-role.js';
import type { PermissionMode } from '../permissions/permission-setting.js';

/*
 * What a preview reads of a portal before a change and after it. Stored sets are the JSON texts of their columns, by which
 * they are compiled once.
 */

/** A client, as far as it decides what its users may do and see. */
export interface ClientPicture {
  readonly ceiling: string;
  /** The projects it is bound to; null when it is bound to none. */
  readonly projects: readonly string[] | null;
}

/** A portal, as far as it decides what its client users may do. */
export interface PortalPicture {
  readonly defaultProfileId: string | null;
  /** What each profile stores. */
  readonly profiles: ReadonlyMap<string, string>;
  readonly clients: ReadonlyMap<string, ClientPicture>;
}

/** What is customized for a member in one project. */
export interface CustomizedPicture {
  readonly projectId: string;
  readonly set: string;
  /** Whether the project is gone for good or the member's end there is past: then it gives nothing, and still narrows what the member may hand out. */
  readonly isGone: boolean;
}

/** A client user, as far as what it may do depends on it. */
export interface MemberPicture {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  /** The name as lists sort it. */
  readonly nameKey: string;
  readonly role: ClientRole;
  readonly mode: PermissionMode;
  readonly profileId: string | null;
  /** Its own set, in mode `custom`. */
  readonly ownSet: string | null;
  readonly customized: readonly CustomizedPicture[];
}

/** What is selected for a member. */
export interface SelectionPicture {
  /** How many projects are selected, those that are gone or past their end counted in. */
  readonly projectCount: number;
  /** Those that are neither gone for good nor past their end. */
  readonly projects: readonly string[];
  readonly groups: readonly string[];
}

/** An open invitation that a client user has sent. */
export interface LetterPicture {
  readonly id: string;
  readonly memberId: string;
  readonly inviterId: string;
}
