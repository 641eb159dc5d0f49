import type { MemberEventData } from '../events/clientele.events.js';
import type { ScopeData } from '../events/event-data.js';
import type { ScopeChoice } from '../scopes/scope.resolver.js';
import type { MemberEntity } from './member.entity.js';

/** What every event about a member tells of it. */
export function memberEventData({ id, clientId, email, name }: MemberEntity): MemberEventData {
  return { memberId: id, clientId, email, name };
}

/** A scope as events tell it. */
export function scopeData({ projects, groups }: ScopeChoice): ScopeData {
  return { projects: projects.map(({ id, rate }) => ({ id, rate: rate ?? null })), groups };
}
