import type { CompiledRule } from './route-rules-registry.js';
import type { RouteRule } from './route-rule.js';

/** Whether a route looks at the caller's login, and whether it takes one. */
export type LoginNeed = 'none' | 'optional' | 'required';

/** What these rules, all of one route, ask of the caller's login. */
export function loginNeed(rules: readonly (RouteRule | CompiledRule)[]): LoginNeed {
  if (rules.every(({ kind }) => kind === 'open')) return 'none';
  const isOptional = rules.every(
    (rule) => rule.kind === 'open' || (rule.kind === 'login' && rule.optional),
  );
  return isOptional ? 'optional' : 'required';
}
