import { acceptedMoment, NO_END } from '../members/access-end.js';
import type { EmailConflict } from '../members/email-conflict.js';
import type { IdentityStanding } from '../members/identity-standing.js';
import type { ScopeChoice } from '../scopes/scope-choice.js';
import type { ScopeData } from './event-data.js';

/** What every member event tells. */
export interface MemberEventData {
  /** Its id. */
  readonly memberId: string;
  /** The client it belongs to; null for staff. */
  readonly clientId: string | null;
  /** Its address then. */
  readonly email: string;
  /** Its name then; empty if it had none. */
  readonly name: string;
}

/** What every event about a view tells: of the client user as whom a staff member looks. */
export interface ViewedMemberData {
  /** The client user. */
  readonly memberId: string;
  /** Its client. */
  readonly clientId: string;
  /** Its address then. */
  readonly email: string;
  /** Its name then; empty if it had none. */
  readonly name: string;
  /** The view itself: both events about it have the same. */
  readonly viewId: string;
}

/** What of a member's details has changed: a field that stayed is left out. */
export interface MemberDetails {
  /** Its address. */
  readonly email?: string;
  /** Its name. */
  readonly name?: string;
  /** The language of its letters. */
  readonly locale?: string | null;
  /** Its rate in the portal, as in `95.00`; null for none. */
  readonly portalRate?: string | null;
  /** When its access ends, in epoch milliseconds; null for never. */
  readonly accessUntil?: number | null;
  /** What has become of its person. */
  readonly standing?: IdentityStanding;
  /** Why it keeps its email though its person has another one; null if it does not. */
  readonly emailConflict?: EmailConflict | null;
  /** When its access was last found right, in epoch milliseconds; null for never. */
  readonly reviewedAt?: number | null;
}

/** The end that an event is about. */
export interface EndingData {
  /** When the access ends, in epoch milliseconds. */
  readonly accessUntil: number;
}

/** Who was the last admin. */
export interface LostAdminData {
  /** The member who was the last one. */
  readonly memberId: string;
}

/** What every event about a member tells of it. */
export function memberEventData({
  id,
  clientId,
  email,
  name,
}: Omit<MemberEventData, 'memberId'> & { readonly id: string }): MemberEventData {
  return { memberId: id, clientId, email, name };
}

/** A scope as events tell it. */
export function scopeData({ projects, groups }: ScopeChoice): ScopeData {
  return {
    projects: projects.map(({ id, rate, until }) =>
      projectData({ id, rate: rate ?? null, until: acceptedMoment(until) }),
    ),
    groups,
  };
}

/** A selected project as events tell it. */
export function projectData({
  id,
  rate,
  until,
}: {
  readonly id: string;
  readonly rate: string | null;
  readonly until: number;
}): ScopeData['projects'][number] {
  return until === NO_END ? { id, rate } : { id, rate, until };
}
