import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.js';
import type { MemberActor } from '../callers/member-actor.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { type Along, MembershipQuery } from '../callers/membership.query.js';
import { answerableError } from '../database/answerable-error.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { ScopesService } from '../scopes/scopes.service.js';
import { ActivityRecorder } from './activity-recorder.js';
import { CallerReader } from './caller-reader.js';
import { type Caller, keepCaller } from './kept-caller.js';
import { loginNeed } from './login-need.js';
import { sourcesOf, valueAt } from './request.js';
import { type CompiledRule, RouteRulesRegistry } from './route-rules-registry.js';

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
    private readonly memberships: MembershipQuery,
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
    if (!rules.some(takesMember)) {
      keepCaller(context, caller);
      return;
    }
    const projects = rules.map((rule) => this.projectOf(rule, context));
    const row = await this.membershipOf(caller, rules, projects);
    const actor = actorOf(row);
    this.access.remember(actor, row, firstOf(projects));
    try {
      for (const [index, rule] of rules.entries())
        await this.checkRule(rule, actor, projects[index] ?? null);
      const scope = rules.some(takesScope) ? await this.scopes.resolve(actor, row) : null;
      this.activity.touch(row);
      keepCaller(context, { ...caller, actor, scope });
    } catch (error) {
      // Who may come but has nothing to see yet was here.
      if (isNoScope(error)) this.activity.touch(row);
      throw error;
    }
  }

  /** Step 1: the rules of the class and of the handler. Throws `ROUTE_NOT_DECLARED` where there is none. */
  protected rulesOf(context: ExecutionContext): readonly CompiledRule[] {
    const rules = this.registry.rulesOf(context);
    if (rules.length === 0) throw new ClienteleError('ROUTE_NOT_DECLARED');
    return rules;
  }

  /** Step 2: who is calling. Throws `UNAUTHENTICATED` where the rules take a login and there is none. */
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
  protected async membershipOf(
    { identityId, domain, membershipId }: Caller,
    rules: readonly CompiledRule[],
    projects: readonly (string | null)[],
  ): Promise<MembershipRow> {
    const rows = await this.memberships.ofIdentity(
      { identityId: identityId ?? '', domain },
      alongFor(rules, firstOf(projects)),
    );
    return this.callers.chosen(rows, membershipId);
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

function actorOf(row: MembershipRow): MemberActor {
  const { kind, memberId, identityId, portalId, clientId, role, email, name } = row;
  return Object.freeze({ kind, memberId, identityId, portalId, clientId, role, email, name });
}
