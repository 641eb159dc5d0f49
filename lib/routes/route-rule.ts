import type { RequirementInput } from '../domain/access/requirement.js';
import type { MemberRole } from '../domain/members/member-role.js';

/** Metadata key of a route's rules. */
export const ROUTE_RULES = Symbol.for('nest-clientele:RouteRules');

/** What `@RequirePermission` asks: a permission, for the project at a path of the request or for none. */
export interface PermissionRule<Asked = RequirementInput> {
  readonly kind: 'permission';
  readonly requirement: Asked;
  /** Path of the project's id, such as `params.projectId`; null for a permission portal-wide. */
  readonly project: string | null;
}

/** One thing a route asks of its caller. Rules on a class, on its handler, and several on one target all count. */
export type RouteRule =
  | { readonly kind: 'open' }
  | { readonly kind: 'login'; readonly optional: boolean }
  | { readonly kind: 'membership' }
  | { readonly kind: 'staff' }
  | { readonly kind: 'role'; readonly role: MemberRole }
  | { readonly kind: 'scope' }
  | PermissionRule;
