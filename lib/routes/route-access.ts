import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { ClienteleError } from '../errors/clientele.error.js';
import { IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';
import { PORTAL_RESOLVER, type PortalResolver } from '../ports/portal-resolver.port.js';
import { ScopesService } from '../scopes/scopes.service.js';
import { AccessService } from '../access/access.service.js';
import { ActivityRecorder } from './activity-recorder.js';
import type { MemberActor } from '../callers/member-actor.js';
import { type Admission, admit } from './admission.js';
import { Authenticator } from './authenticator.js';
import { chooseMembership } from '../callers/membership-choice.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { headerOf, requestOf, sourcesOf, valueAt } from './request.js';
import { type CompiledRule, RouteRulesRegistry } from './route-rules-registry.js';

/** Decides about one call of a guarded route: who is calling, as which member, and whether the rules are met. */
@Injectable()
export class RouteAccess {
  /** Decorators on a class and on its handler bring the guard twice; one decision serves both. */
  private readonly decided = new WeakMap<ExecutionContext, Promise<void>>();

  constructor(
    private readonly rules: RouteRulesRegistry,
    private readonly authenticator: Authenticator,
    private readonly memberships: MembershipQuery,
    private readonly access: AccessService,
    private readonly scopes: ScopesService,
    private readonly activity: ActivityRecorder,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    @Inject(PORTAL_RESOLVER) private readonly portals: PortalResolver,
  ) {}

  /** Resolves when the call may go on; throws the refusal otherwise. */
  admit(context: ExecutionContext): Promise<void> {
    const known = this.decided.get(context);
    if (known) return known;
    const decision = this.decide(context);
    this.decided.set(context, decision);
    return decision;
  }

  private async decide(context: ExecutionContext): Promise<void> {
    const request = requestOf(context);
    const rules = this.rules.rulesOf(context);
    if (rules.length === 0) throw new ClienteleError('ROUTE_NOT_DECLARED');
    const admission: Admission = {
      identityId: await this.identityOf(context, rules),
      domain: this.portals.domainOf(request),
      membershipId: headerOf(request, 'x-membership-id'),
      actor: null,
      scope: null,
    };
    const member = rules.some(takesMember) ? await this.member(context, admission, rules) : {};
    admit(context, { ...admission, ...member });
  }

  private async identityOf(
    context: ExecutionContext,
    rules: readonly CompiledRule[],
  ): Promise<string | null> {
    if (rules.every(({ kind }) => kind === 'open')) return null;
    const optional = rules.every(
      (rule) => rule.kind === 'open' || (rule.kind === 'login' && rule.optional),
    );
    try {
      const user = await this.authenticator.callerOf(context);
      const id = user === null ? null : this.identities.idOf(user);
      if (id !== null || optional) return id;
    } catch (error) {
      if (optional) return null;
      if (!isUnauthorized(error)) throw error;
      throw new ClienteleError('UNAUTHENTICATED', { cause: error });
    }
    throw new ClienteleError('UNAUTHENTICATED');
  }

  private async member(
    context: ExecutionContext,
    { identityId, domain, membershipId }: Admission,
    rules: readonly CompiledRule[],
  ): Promise<Pick<Admission, 'actor' | 'scope'>> {
    const asked = rules.map((rule) => projectAsked(rule, context));
    const projectId = asked.find((project) => project !== null) ?? null;
    const scoped = rules.some(({ kind }) => kind === 'scope');
    const rows = await this.memberships.ofIdentity({
      identityId: identityId ?? '',
      domain,
      projectId,
      scoped,
    });
    const row = chooseMembership(rows, membershipId);
    const actor = actorOf(row);
    this.access.remember(actor, row, projectId);
    for (const [index, rule] of rules.entries())
      await this.check(rule, actor, asked[index] ?? null);
    const scope = scoped ? await this.scopes.admit(actor, row) : null;
    this.activity.touch(row);
    return { actor, scope };
  }

  private async check(
    rule: CompiledRule,
    actor: MemberActor,
    project: string | null,
  ): Promise<void> {
    if (rule.kind === 'staff' && actor.kind !== 'staff') throw new ClienteleError('STAFF_ONLY');
    if (rule.kind === 'role' && actor.role !== rule.role) {
      throw new ClienteleError('ROLE_REQUIRED', { details: { role: rule.role } });
    }
    if (rule.kind === 'permission') await this.access.demand(actor, rule.requirement, project);
  }
}

/** Strategies may refuse by an exception of their own, as Nest's guides show; it is answered like any missing login. */
function isUnauthorized(error: unknown): boolean {
  const { getStatus } = (error ?? {}) as { getStatus?: unknown };
  return typeof getStatus === 'function' && getStatus.call(error) === 401;
}

function takesMember({ kind }: CompiledRule): boolean {
  return kind !== 'open' && kind !== 'login';
}

/** The project a rule is about; a route that says where it stands but got none is asked about a project nobody has. */
function projectAsked(rule: CompiledRule, context: ExecutionContext): string | null {
  if (rule.kind !== 'permission' || rule.project === null) return null;
  return valueAt(sourcesOf(context), rule.project) ?? '';
}

function actorOf(row: MembershipRow): MemberActor {
  const { kind, memberId, identityId, portalId, clientId, role, email, name } = row;
  return Object.freeze({ kind, memberId, identityId, portalId, clientId, role, email, name });
}
