import type { OperationAccess } from '../../lib/openapi/open-api-document.js';
import type { RouteRule } from '../../lib/routes/route-rule.js';

/** Who may call a route of these rules at all. */
export function accessOf(rules: readonly RouteRule[]): OperationAccess {
  const kinds = new Set(rules.map(({ kind }) => kind));
  if (rules.length === 0) throw new Error('A route says nothing of who may call it.');
  if (kinds.has('staff')) return 'staff';
  if (
    ['membership', 'role', 'permission', 'scope'].some((kind) =>
      kinds.has(kind as RouteRule['kind']),
    )
  )
    return 'member';
  const logins = rules.filter((rule) => rule.kind === 'login');
  if (logins.length === 0) return 'open';
  return logins.every(({ optional }) => optional) ? 'optional-login' : 'login';
}
