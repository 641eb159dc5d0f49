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
  return { projects: projects.map(({ id, rate }) => ({ id, rate: rate ?? null })), groups };
}
