import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, isHost, viewerOf } from '../callers/actor.js';
import type { MemberRef } from '../callers/member-ref.js';
import { type MembershipRow, ofCaller } from '../callers/membership-row.js';
import { MembershipQuery } from '../callers/membership.query.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { type AccessFacts, allows, type Decision, explain } from '../domain/access/decision.js';
import { onceAccepted } from '../domain/access/once-accepted.js';
import {
  compileRequirement,
  isCompiled,
  type Requirement,
  type RequirementInput,
  unmet,
} from '../domain/access/requirement.js';
import type { PermissionKey } from '../domain/permissions/catalogue.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { type AskedProject, ProjectStandings, scopeOf } from '../scopes/project-standings.js';
import { denialOf } from './denial-of.js';
import { FactsFactory } from './facts-factory.js';

/** What was read of a member, and where the asked project stands for it; null when none was asked about. */
interface Found {
  readonly row: MembershipRow;
  readonly facts: AccessFacts;
  readonly standing: AskedProject | null;
}

/** Which project a question is about. */
export interface ProjectQuestion {
  /** The host's id of the project; left out, the question is portal-wide. */
  readonly project?: string | null;
}

/**
 * Decides what members may do. The guard asks it by {@link AccessService.assert}, and so may the host; a host replaces it
 * by a subclass among `overrides`. An actor that the guard handed out is not read again: asking about it takes no query,
 * unless it is about another project than the route's.
 *
 * @example
 * ```ts
 * constructor(private readonly access: AccessService) {}
 *
 * async publish(actor: MemberActor, report: Report) {
 *   await this.access.assert(actor, 'reports.edit', { project: report.projectId });
 * }
 * ```
 */
@Injectable()
export class AccessService {
  /** What the guard of a request has read already, by the actor it handed out. */
  private readonly known = new WeakMap<object, { row: MembershipRow; project: string | null }>();

  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly memberships: MembershipQuery,
    private readonly facts: FactsFactory,
    private readonly scopes: ProjectStandings,
  ) {}

  /**
   * Whether the member has the permission, portal-wide or for a project; false for an unknown key and an unknown member,
   * and for a project outside of its scope. The host itself has every permission.
   *
   * @example
   * ```ts
   * if (await access.can(actor, 'reports.edit', { project: report.projectId })) buttons.push('edit');
   * ```
   */
  async can(
    who: Actor | MemberRef,
    key: PermissionKey,
    { project = null }: ProjectQuestion = {},
  ): Promise<boolean> {
    const index = this.settings.permissions.indexOf(key);
    if (isHost(who)) return index >= 0;
    const found = this.recall(who, project) ?? (await this.read(who, project));
    return found !== null && allows(found.facts, index);
  }

  /**
   * The answer of {@link AccessService.can} for each of the keys, by one look at the member; an empty record for no keys.
   *
   * @example
   * ```ts
   * const { 'reports.edit': mayEdit } = await access.canMany(actor, ['reports.view', 'reports.edit']);
   * ```
   */
  async canMany(
    who: Actor | MemberRef,
    keys: readonly PermissionKey[],
    { project = null }: ProjectQuestion = {},
  ): Promise<Record<string, boolean>> {
    const { permissions } = this.settings;
    const found = isHost(who) || keys.length === 0 ? null : await this.read(who, project);
    const has = (key: string): boolean =>
      isHost(who)
        ? permissions.has(key)
        : found !== null && allows(found.facts, permissions.indexOf(key));
    return Object.fromEntries(keys.map((key) => [key, has(key)]));
  }

  /**
   * The keys each of the members has, portal-wide, by one query for up to 1,000 of them. Unknown members are left out, and
   * so are those of other portals; one that is not active has none.
   *
   * @example
   * ```ts
   * const keys = await access.effectiveFor(portalId, members.map(({ id }) => id));
   * const editors = members.filter(({ id }) => keys.get(id)?.includes('reports.edit'));
   * ```
   */
  async effectiveFor(
    portalId: string,
    memberIds: readonly string[],
  ): Promise<Map<string, PermissionKey[]>> {
    const effective = new Map<string, PermissionKey[]>();
    for (const row of await this.memberships.ofMembers({ portalId, memberIds })) {
      const facts = this.facts.factsOf(row, 'unasked');
      const keys = this.keysOf((index) => allows(facts, index));
      effective.set(row.memberId, keys);
    }
    return effective;
  }

  /**
   * The members who have the permission portal-wide: users of the client, or with `clientId: null` staff. One query; an
   * unknown key is nobody's.
   *
   * @example
   * ```ts
   * for (const { memberId } of await access.membersWhoCan('billing.manage', { portalId, clientId }))
   *   await this.remind(memberId);
   * ```
   */
  async membersWhoCan(
    key: PermissionKey,
    { portalId, clientId }: { readonly portalId: string; readonly clientId: string | null },
  ): Promise<MemberRef[]> {
    const index = this.settings.permissions.indexOf(key);
    const rows = await this.memberships.ofAudience({ portalId, clientId });
    return rows
      .filter((row) => allows(this.facts.factsOf(row, 'unasked'), index))
      .map(({ memberId }) => ({ portalId, memberId }));
  }

  /**
   * Throws unless the member meets the requirement: `PERMISSION_DENIED` listing what is missing, `NO_SCOPE` when a project
   * is asked about and the member has no scope, `NOT_FOUND` when the project is outside of it or the member is unknown, and
   * a `RequirementError` for a key that the catalogue does not have. Nothing is refused to the host itself. The guard asks
   * this, with what the route's decorator says: override it, and both change.
   *
   * @example
   * ```ts
   * await access.assert(actor, any('reports.edit', 'reports.publish'));
   * ```
   */
  async assert(
    who: Actor | MemberRef,
    requirement: RequirementInput | Requirement,
    { project = null }: ProjectQuestion = {},
  ): Promise<void> {
    if (isHost(who)) return;
    const needed = isCompiled(requirement)
      ? requirement
      : compileRequirement(this.settings.permissions, requirement);
    const found = this.recall(who, project) ?? (await this.read(who, project));
    if (!found) throw new ClienteleError('NOT_FOUND');
    const { facts, standing } = found;
    this.assertMet(needed, found, standing === null ? facts : { ...facts, scope: 'unasked' });
    if (standing === null) return;
    if (standing === 'none') throw new ClienteleError('NO_SCOPE');
    if (unmet(needed, (index) => allows(facts, index))) throw new ClienteleError('NOT_FOUND');
  }

  /**
   * Every layer's verdict on the question {@link AccessService.can} answers, the first that refuses in `decidedBy`. Throws
   * `NOT_FOUND` for an unknown member.
   *
   * @example
   * ```ts
   * const { allowed, decidedBy } = await access.explain({ portalId, memberId }, 'reports.edit');
   * ```
   */
  async explain(
    who: MemberRef,
    key: string,
    { project = null }: ProjectQuestion = {},
  ): Promise<Decision> {
    const found = await this.read(who, project);
    if (!found) throw new ClienteleError('NOT_FOUND');
    return explain(this.settings.permissions, found.facts, key);
  }

  /**
   * The keys the member has, portal-wide or for a project, in the catalogue's order; none for an unknown member.
   *
   * @example
   * ```ts
   * const keys = await access.permissionsOf(actor, { project: campaign.id });
   * ```
   */
  async permissionsOf(
    who: MemberRef,
    { project = null }: ProjectQuestion = {},
  ): Promise<PermissionKey[]> {
    const found = await this.read(who, project);
    return found ? this.keysOf((index) => allows(found.facts, index)) : [];
  }

  /**
   * The keys the member has when it is active: what a pending or deactivated one can expect.
   *
   * @internal
   */
  async permissionsOnceActive(
    who: MemberRef,
    { project = null }: ProjectQuestion = {},
    manager?: EntityManager,
  ): Promise<PermissionKey[]> {
    const found = await this.read(who, project, manager);
    return found ? this.keysOnceActive(found.facts) : [];
  }

  /**
   * The same, portal-wide, by what has been read of the member.
   *
   * @internal
   */
  permissionsByRowOnceActive(row: MembershipRow): PermissionKey[] {
    return this.keysOnceActive(this.facts.factsOf(row, 'unasked'));
  }

  /**
   * Keeps what a request has read, so that questions about its actor need no further query.
   *
   * @internal
   */
  remember(actor: MemberRef, row: MembershipRow, project: string | null): void {
    this.known.set(actor, { row, project });
  }

  /**
   * What a request has read of its actor; null of one that no guard has handed out.
   *
   * @internal
   */
  remembered(actor: Actor): MembershipRow | null {
    return this.known.get(actor)?.row ?? null;
  }

  private keysOnceActive(facts: AccessFacts): PermissionKey[] {
    const once: AccessFacts = { ...facts, active: true };
    return this.keysOf((index) => allows(once, index));
  }

  private keysOf(has: (index: number) => boolean): PermissionKey[] {
    return this.settings.permissions.keys.filter((_, index) => has(index));
  }

  private assertMet(needed: Requirement, found: Found, facts: AccessFacts): void {
    const missing = unmet(needed, (index) => allows(facts, index));
    if (!missing) return;
    const asking = this.facts.askingFactsOf(found.row, found.facts);
    throw denialOf(this.settings, { missing, need: needed.need }, asking);
  }

  /** What is known of a portal-wide question without asking anybody; null when there is something to read. */
  private recall(who: MemberRef, project: string | null): Found | null {
    const row = project === null ? this.known.get(who)?.row : undefined;
    return row ? { row, facts: this.facts.factsOf(row, 'unasked'), standing: null } : null;
  }

  private async read(who: MemberRef, project: string | null, manager?: EntityManager) {
    const row = await this.rowOf(who, project, manager);
    if (!row) return null;
    const standing = project === null ? null : await this.scopes.standingOf(row, project, manager);
    return { row, facts: this.facts.factsOf(row, scopeOf(standing)), standing };
  }

  private async rowOf(
    who: MemberRef,
    project: string | null,
    manager?: EntityManager,
  ): Promise<MembershipRow | null> {
    const known = this.known.get(who);
    if (known && (project === null || project === known.project)) return known.row;
    const along = project === null ? {} : { projectId: project };
    const row = await this.memberships.ofMember(who, along, manager);
    if (row && viewerOf(who)) return onceAccepted(row);
    return row && known?.row.isHere ? ofCaller(row) : row;
  }
}
