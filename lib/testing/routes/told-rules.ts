import type { RequirementInput } from '../../domain/access/requirement.js';
import type { RouteRule } from '../../routes/route-rule.js';

/** The keys of a requirement, and whether one of them is enough. */
export interface AskedKeys {
  readonly need: 'any' | 'all';
  readonly keys: readonly string[];
}

/** What a requirement asks for; of one key, all of it. */
export function askedKeys(requirement: RequirementInput): AskedKeys {
  if (typeof requirement === 'string') return { need: 'all', keys: [requirement] };
  if ('all' in requirement) return { need: 'all', keys: requirement.all };
  const keys = requirement.any;
  return { need: keys.length === 1 ? 'all' : 'any', keys };
}

/** The rules of a route as its decorators are written; none where it has none. */
export function toldRules(rules: readonly RouteRule[]): string {
  return rules.length === 0 ? 'no rule at all' : rules.map(toldRule).join(' ');
}

/** A requirement as it stands in a decorator. */
export function toldRequirement(requirement: RequirementInput): string {
  const { need, keys } = askedKeys(requirement);
  const listed = keys.map((key) => `'${key}'`).join(', ');
  return keys.length === 1 ? listed : `${need}(${listed})`;
}

function toldRule(rule: RouteRule): string {
  switch (rule.kind) {
    case 'open':
      return '@OpenRoute()';
    case 'login':
      return rule.optional ? '@RequireLogin({ optional: true })' : '@RequireLogin()';
    case 'membership':
      return '@RequireMembership()';
    case 'staff':
      return '@StaffOnly()';
    case 'role':
      return `@RequireRole('${rule.role}')`;
    case 'scope':
      return '@Scope()';
    case 'permission': {
      const place = rule.project === null ? '' : `, { project: '${rule.project}' }`;
      return `@RequirePermission(${toldRequirement(rule.requirement)}${place})`;
    }
  }
}
