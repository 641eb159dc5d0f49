import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.js';
import { memberActor, type MemberActor } from '../callers/member-actor.js';
import type { MembershipRow } from '../callers/membership-row.js';
import type { Along } from '../callers/membership.query.js';
import { answerableError } from '../database/answerable-error.js';
import type { Scope } from '../domain/scopes/scope.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { ScopesService } from '../scopes/scopes.service.js';
import type { Viewing } from '../views/view-reader.js';
import { ActivityRecorder } from './activity-recorder.js';
import { isAllowedInView, shownInView } from './allowed-in-view.decorator.js';
import { CallerReader } from './caller-reader.js';
import { type Caller, keepCaller } from './kept-caller.js';
import { loginNeed } from './login-need.js';
import { sourcesOf, valueAt } from './request.js';
import { RouteMemberships } from './route-memberships.js';
import { type CompiledRule, RouteRulesRegistry } from './route-rules-registry.js';
import { forbidKeeping, isReading, viewTokenOf } from './viewing-request.js';

/**
 * Decides about one call of a guarded route, step by step: which rules the route has, who is calling, as which member,
 * whether each rule is met, and what the member sees. A host changes one step by overriding its method and giving the
 * class among `overrides`.
 *
 * @example
 * ```ts
 * @Injectable()
 * export class OfficeHours extends RouteAccess {
 *   protected override async checkRule(rule: CompiledRule, actor: MemberActor, project: string | null) {
 *     if (actor.kind === 'client' && isNight()) throw new ForbiddenException('We are closed.');
 *     await super.checkRule(rule, actor, project);
 *   }
 * }
 *
 * ClienteleModule.forRoot({ …, overrides: [{ provide: RouteAccess, useClass: OfficeHours }] });
 * ```
 */
@Injectable()
export class RouteAccess {
  /** Decorators on a class and on its handler bring the guard twice; one decision serves both. */
  private readonly decided = new WeakMap<ExecutionContext, Promise<void>>();

  /** @internal */
  constructor(
    private readonly registry: RouteRulesRegistry,
    private readonly callers: CallerReader,
    private readonly memberships: RouteMemberships,
    private readonly access: AccessService,
    private readonly scopes: ScopesService,
    private readonly activity: ActivityRecorder,
  ) {}

  /** Resolves when the call may go on; throws the refusal otherwise, `BUSY` or `UNAVAILABLE` when the database cannot tell. */
  admit(context: ExecutionContext): Promise<void> {
    const known = this.decided.get(context);
    if (known) return known;
    const decision = this.decide(context).catch((error: unknown) => {
      throw answerableError(error);
    });
    this.decided.set(context, decision);
    return decision;
  }

  /** The whole decision: every step below, in order. What it found out is kept for `@Actor()`, `@Caller()` and `@Scope()`. */
  protected async decide(context: ExecutionContext): Promise<void> {
    const rules = this.rulesOf(context);
    const caller = await this.callerOf(context, rules);
    const token = viewTokenOf(context);
    if (token !== null) {
      await this.decideInView(context, rules, caller, token);
      return;
    }
    if (!rules.some(takesMember)) {
      keepCaller(context, caller);
      return;
    }
    const projects = rules.map((rule) => this.projectOf(rule, context));
    const row = await this.membershipOf(caller, rules, projects);
    const actor = memberActor(row);
    this.access.remember(actor, row, firstOf(projects));
    try {
      const scope = await this.checked(rules, projects, actor, row);
      this.activity.touch(row);
      keepCaller(context, { ...caller, actor, scope });
    } catch (error) {
      // Who may come but has nothing to see yet was here.
      if (isNoScope(error)) this.activity.touch(row);
      throw error;
    }
  }

  /**
   * The same for a request in a view: decided as the member that is looked at, never as the one who looks, and never a
   * visit of either. Throws what `viewOf` throws, and `VIEW_ONLY` for what is not only reading.
   */
  protected async decideInView(
    context: ExecutionContext,
    rules: readonly CompiledRule[],
    caller: Caller,
    token: string,
  ): Promise<void> {
    forbidKeeping(context);
    const shown = shownInView(context.getHandler());
    if (shown === null && !rules.some(takesMember)) throw new ClienteleError('VIEW_ONLY');
    const projects =
      shown === null
        ? rules.map((rule) => this.projectOf(rule, context))
        : [valueAt(sourcesOf(context), shown)];
    const { row, viewedBy } = await this.viewOf(caller, token, rules, projects);
    if (!isReading(context) && !isAllowedInView(context.getClass(), context.getHandler()))
      throw new ClienteleError('VIEW_ONLY');
    const actor = memberActor(row, viewedBy);
    this.access.remember(actor, row, firstOf(projects));
    const scope = await this.checked(rules, projects, actor, row);
    keepCaller(context, { ...caller, actor, scope });
  }

  /** Step 1: the rules of the class and of the handler. Throws `ROUTE_NOT_DECLARED` where there is none. */
  protected rulesOf(context: ExecutionContext): readonly CompiledRule[] {
    const rules = this.registry.rulesOf(context);
    if (rules.length === 0) throw new ClienteleError('ROUTE_NOT_DECLARED');
    return rules;
  }

  /** Step 2: who is calling. Throws `UNAUTHENTICATED` where the rules take a login and there is none, or `CROSS_SITE`. */
  protected callerOf(context: ExecutionContext, rules: readonly CompiledRule[]): Promise<Caller> {
    return this.callers.read(context, loginNeed(rules));
  }

  /** Step 3: the id of the project a rule is about; null for a rule that is about none. */
  protected projectOf(rule: CompiledRule, context: ExecutionContext): string | null {
    if (rule.kind !== 'permission' || rule.project === null) return null;
    // A route that says where its project stands but got none is asked about a project nobody has.
    return valueAt(sourcesOf(context), rule.project) ?? '';
  }

  /**
   * Step 4: the membership the call is made as, with all that decides about it in one statement. Throws
   * `NO_MEMBERSHIP`, `MEMBERSHIP_REQUIRED`, `MEMBERSHIP_UNKNOWN` or `ACCESS_ENDED`.
   */
  protected membershipOf(
    caller: Caller,
    rules: readonly CompiledRule[],
    projects: readonly (string | null)[],
  ): Promise<MembershipRow> {
    return this.memberships.own(caller, alongFor(rules, firstOf(projects)));
  }

  /**
   * Step 4 in a view: as whom the call looks, and who does, with all that decides about both in one statement. Throws
   * `MEMBERSHIP_UNKNOWN`, `ACCESS_ENDED`, `VIEW_UNKNOWN` or `VIEW_ENDED`.
   */
  protected viewOf(
    caller: Caller,
    token: string,
    rules: readonly CompiledRule[],
    projects: readonly (string | null)[],
  ): Promise<Viewing> {
    const along = { scoped: rules.some(takesScope), projectId: firstOf(projects) };
    return this.memberships.viewed(caller, token, along);
  }

  /** Step 5, for each rule: throws `STAFF_ONLY`, `ROLE_REQUIRED`, `PERMISSION_DENIED`, `NO_SCOPE` or `NOT_FOUND` unless it is met. */
  protected async checkRule(
    rule: CompiledRule,
    actor: MemberActor,
    project: string | null,
  ): Promise<void> {
    if (rule.kind === 'staff' && actor.kind !== 'staff') throw new ClienteleError('STAFF_ONLY');
    if (rule.kind === 'role' && actor.role !== rule.role)
      throw new ClienteleError('ROLE_REQUIRED', { details: { role: rule.role } });
    if (rule.kind === 'permission') await this.access.assert(actor, rule.requirement, { project });
  }

  /** All rules in order, then what the member sees, where the rules take that. */
  private async checked(
    rules: readonly CompiledRule[],
    projects: readonly (string | null)[],
    actor: MemberActor,
    row: MembershipRow,
  ): Promise<Scope | null> {
    for (const [index, rule] of rules.entries())
      await this.checkRule(rule, actor, projects[index] ?? null);
    return rules.some(takesScope) ? this.scopes.resolve(actor, row) : null;
  }
}

function isNoScope(error: unknown): boolean {
  return error instanceof ClienteleError && error.code === 'NO_SCOPE';
}

function takesMember({ kind }: CompiledRule): boolean {
  return kind !== 'open' && kind !== 'login';
}

function takesScope({ kind }: CompiledRule): boolean {
  return kind === 'scope';
}

/** A call about no project has none looked up. */
function alongFor(rules: readonly CompiledRule[], projectId: string | null): Along {
  return { scoped: rules.some(takesScope), ...(projectId !== null && { projectId }) };
}

function firstOf(projects: readonly (string | null)[]): string | null {
  return projects.find((project) => project !== null) ?? null;
}
