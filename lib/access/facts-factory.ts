import { Inject, Injectable } from '@nestjs/common';
import { type MembershipRow, permissionRole } from '../callers/membership-row.js';
import { portalOf } from '../callers/portal-of.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { type AccessFacts, accessFacts } from '../domain/access/decision.js';
import type { ClientRole } from '../domain/members/member-role.js';
import { isUsable } from '../domain/members/usable.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { fullBits, type PermissionBits } from '../domain/permissions/permission-bits.js';
import { PermissionSetCache } from '../domain/permissions/permission-set-cache.js';
import { planSet, roleSet } from '../domain/permissions/permission-sets.js';
import type { AskingFacts } from '../domain/requests/asking-refusal.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { EveryPlanIncludesAll, PLAN_POLICY, type PlanPolicy } from '../ports/plan-policy.port.js';

const PLANS_KEPT = 100;

/** Turns a membership's row into what a decision reads. Sets are compiled once for each content. */
@Injectable()
export class FactsFactory {
  private readonly catalogue: Catalogue;
  private readonly cache: PermissionSetCache;
  /** Of a member's customizations the one for the project it was asked about last. */
  private readonly projectSets: PermissionSetCache;
  private readonly everything: PermissionBits;
  private readonly roles: Readonly<Record<ClientRole, PermissionBits>>;
  /** Whether the host has said what plans include: else no portal needs to be shown to the policy. */
  private readonly hasPlans: boolean;

  /** By the excluded keys themselves: what a plan excludes is the host's to change at any time. */
  private readonly planSets = new Map<string, PermissionBits>();

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    @Inject(PLAN_POLICY) private readonly plans: PlanPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.catalogue = permissions;
    this.hasPlans = plans.excludedKeys !== EveryPlanIncludesAll.prototype.excludedKeys;
    this.cache = new PermissionSetCache(permissions);
    this.projectSets = new PermissionSetCache(permissions);
    this.everything = fullBits(permissions.keys.length);
    this.roles = { admin: roleSet(permissions, 'admin'), member: roleSet(permissions, 'member') };
  }

  /** The facts with a project's standing; a customization counts only when its project is asked about. */
  factsOf(row: MembershipRow, scope: AccessFacts['scope']): AccessFacts {
    return accessFacts({
      active: isUsable(row, this.clock.now()),
      staff: row.kind === 'staff',
      plan: this.planOf(row),
      ceiling: this.cache.compile('ceiling', row.clientId, row.ceiling),
      role: this.roles[permissionRole(row)],
      set: this.chosenSet(row, scope !== 'unasked'),
      scope,
    });
  }

  /** What decides whether a permission can be asked for. */
  askingFactsOf(row: MembershipRow, facts: AccessFacts): AskingFacts {
    return { ...facts, mayCustomize: this.plans.mayCustomize(portalOf(row)) };
  }

  /** Layer 5: the project's customization, else what the member's setting chooses. */
  chosenSet(row: MembershipRow, forProject: boolean): PermissionBits {
    const { memberId, portalId, profileId } = row;
    if (forProject && row.projectSet !== null) {
      return this.projectSets.compile('whole', memberId, row.projectSet);
    }
    if (row.mode === 'custom') return this.cache.compile('whole', memberId, row.ownSet);
    // One profile reads the same whichever way it was chosen.
    if (row.mode === 'default' || profileId === row.defaultProfileId) {
      return this.cache.compile('default', portalId, row.defaultSet);
    }
    return this.cache.compile('whole', profileId, row.profileSet);
  }

  private planOf(row: MembershipRow): PermissionBits {
    if (!this.hasPlans) return this.everything;
    const excluded = this.plans.excludedKeys(portalOf(row));
    if (excluded.length === 0) return this.everything;
    const content = excluded.join();
    const known = this.planSets.get(content);
    if (known) return known;
    const made = planSet(this.catalogue, excluded);
    if (this.planSets.size >= PLANS_KEPT) this.planSets.clear();
    this.planSets.set(content, made);
    return made;
  }
}
