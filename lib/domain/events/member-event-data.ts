import { acceptedMoment, NO_END } from '../members/access-end.js';
import type { EmailConflict } from '../members/email-conflict.js';
import type { IdentityStanding } from '../members/identity-standing.js';
import type { ScopeChoice } from '../scopes/scope-choice.js';
import type { ScopeData } from './event-data.js';

/** What every member event tells. */
export interface MemberEventData {
  readonly memberId: string;
  readonly clientId: string | null;
  readonly email: string;
  readonly name: string;
}

/** What every event about a view tells: of the client user as whom a staff member looks. */
export interface ViewedMemberData {
  readonly memberId: string;
  readonly clientId: string;
  readonly email: string;
  readonly name: string;
  readonly viewId: string;
}

/** What of a member's details has changed: a field that stayed is left out. */
export interface MemberDetails {
  readonly email?: string;
  readonly name?: string;
  /** The language of its letters. */
  readonly locale?: string | null;
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
