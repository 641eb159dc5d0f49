import { acceptedMoment, NO_END } from '../members/access-end.js';
import type { ScopeChoice } from '../scopes/scope-choice.js';
import type { MemberEventData } from './clientele-events.js';
import type { ScopeData } from './event-data.js';

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
