import { AssertionError } from 'node:assert/strict';
import type { RequirementInput } from '../../domain/access/requirement.js';
import type { MemberRole } from '../../domain/members/member-role.js';
import type { PermissionKey } from '../../domain/permissions/catalogue.js';
import { loginNeed } from '../../routes/login-need.js';
import type { PermissionRule, RouteRule } from '../../routes/route-rule.js';
import { askedKeys, toldRequirement, toldRules } from './told-rules.js';

/** Where a permission is expected to be asked for. */
export interface ExpectedPlace {
  /** The path of the project's id as in `@RequirePermission`; null for nowhere. @default either */
  readonly project?: string | null;
}

/**
 * What a test says of one route, by the rules that the guard reads. Each method gives the expectation back, or throws an
 * `AssertionError` that shows the route's rules.
 */
export class RouteExpectation {
  /** @internal */
  constructor(
    private readonly route: string,
    private readonly rules: readonly RouteRule[],
  ) {}

  /**
   * Nobody gets in without this permission, or with `all(…)` without each of these. The route may ask for more. Staff pass as
   * they do everywhere.
   *
   * @example
   * ```ts
   * expectRoute(ReportsController, 'edit').toRequire('reports.edit', { project: 'params.projectId' });
   * ```
   */
  toRequire(requirement: RequirementInput, place: ExpectedPlace = {}): this {
    const { need, keys } = askedKeys(requirement);
    const rules = this.permissionRules(place);
    const isMet = need === 'any' ? rules.some(asksExactly(keys)) : areAllAsked(keys, rules);
    const where = place.project ? `, { project: '${place.project}' }` : '';
    const elsewhere = place.project === null ? ' for no project' : '';
    const told = `@RequirePermission(${toldRequirement(requirement)}${where})${elsewhere}`;
    return this.assert(isMet, told);
  }

  /** One of these permissions is enough, and nothing else is, as `@RequirePermission(any(…))` says it. */
  toRequireAny(...keys: readonly [PermissionKey, ...PermissionKey[]]): this {
    return this.toRequire({ any: keys });
  }

  /** Only members with this role get in. */
  toRequireRole(role: MemberRole): this {
    const isMet = this.rules.some((rule) => rule.kind === 'role' && rule.role === role);
    return this.assert(isMet, `@RequireRole('${role}')`);
  }

  /** Only staff gets in. */
  toBeStaffOnly(): this {
    return this.assert(this.has('staff'), '@StaffOnly()');
  }

  /** Only members get in, whatever they may. */
  toRequireMembership(): this {
    return this.assert(this.takesMember, 'a rule that takes a member');
  }

  /** Everybody who is logged in gets in, a member or not. */
  toBeLoginOnly(): this {
    const isMet = loginNeed(this.rules) === 'required' && !this.takesMember;
    return this.assert(isMet, '@RequireLogin() and no more');
  }

  /** Everybody gets in: the route says so, and asks for nothing else. */
  toBeOpen(): this {
    const isMet = this.has('open') && loginNeed(this.rules) !== 'required';
    return this.assert(isMet, '@OpenRoute() and no more');
  }

  private get takesMember(): boolean {
    return this.rules.some(({ kind }) => kind !== 'open' && kind !== 'login');
  }

  private has(kind: RouteRule['kind']): boolean {
    return this.rules.some((rule) => rule.kind === kind);
  }

  private permissionRules({ project }: ExpectedPlace): readonly PermissionRule[] {
    return this.rules
      .filter((rule) => rule.kind === 'permission')
      .filter((rule) => project === undefined || rule.project === project);
  }

  private assert(isMet: boolean, expected: string): this {
    if (isMet) return this;
    const actual = toldRules(this.rules);
    const message = `${this.route} was expected to have ${expected}, and has ${actual}.`;
    throw new AssertionError({ message, actual, expected });
  }
}

/** Whether each of the keys is asked for by a rule that no other key meets. */
function areAllAsked(keys: readonly string[], rules: readonly PermissionRule[]): boolean {
  const asked = rules
    .map(({ requirement }) => askedKeys(requirement))
    .flatMap((each) => (each.need === 'all' ? each.keys : []));
  return keys.length > 0 && keys.every((key) => asked.includes(key));
}

/** Whether a rule takes one of exactly these keys, in whatever order. */
function asksExactly(keys: readonly string[]): (rule: PermissionRule) => boolean {
  const wanted = new Set(keys);
  return ({ requirement }) => {
    const { need, keys: asked } = askedKeys(requirement);
    const found = new Set<string>(asked);
    return need === 'any' && found.size === wanted.size && keys.every((key) => found.has(key));
  };
}
