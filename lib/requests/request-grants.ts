import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { MembershipRow } from '../callers/membership-row.js';
import type { KnownScope } from '../domain/scopes/known-scope.js';
import { wouldNarrow } from '../domain/scopes/project-standing.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { CustomizationWriter } from '../grants/customization-writer.js';
import { SettingWriter } from '../grants/setting-writer.js';
import { withAcceptedRates } from '../members/accepted-rates.js';
import { assertNoneGiven } from '../members/assert-none-given.js';
import type { ChangingMember } from '../members/member-changer.js';
import { ScopeWriter } from '../members/scope-writer.js';
import type { RequestEntity } from '../schema/request.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { ScopeReplacer } from '../scopes/scope-replacer.js';
import { AskedFacts } from './asked-facts.js';
import { notRequestable } from './not-requestable.js';
import type { ApproveRequest } from './request-inputs.js';

const FOR_A_SCOPE = "is only accepted for a request of kind 'scope'";
const FOR_A_PROJECT = "is only accepted for a request of kind 'project'";
const NEEDED = 'must name what is selected from now on, here or in the other field';

/** What an approval does to the member, inside a change of it. */
export type RequestGrant = (changing: ChangingMember, request: RequestEntity) => Promise<void>;

/** Gives what is asked for: each by the change of a member that gives it without a request, under all of its rules. */
@Injectable()
export class RequestGrants {
  constructor(
    private readonly facts: AskedFacts,
    private readonly directories: ScopeDirectories,
    private readonly settings: SettingWriter,
    private readonly customizations: CustomizationWriter,
    private readonly scopes: ScopeWriter,
    private readonly selections: ScopeReplacer,
  ) {}

  /**
   * What approving the request does, once the directories were asked: they are ports, so before the transaction. What it
   * throws there is `NOT_REQUESTABLE`, `WOULD_NARROW`, `VALIDATION_FAILED`, and what the change of the member throws.
   */
  async prepared(
    actor: Actor,
    { kind, projectId }: Pick<RequestEntity, 'kind' | 'projectId'>,
    given: ApproveRequest,
    joined?: EntityManager,
  ): Promise<RequestGrant> {
    const { projects, groups, until } = withAcceptedRates(given);
    const asked = kind === 'project' && projectId !== null ? [{ id: projectId }] : [];
    const chosen = kind === 'scope' ? { projects, groups } : { projects: asked };
    const there = await this.directories.known(actor.portalId, chosen, joined);
    if (kind === 'scope')
      return async (changing) => {
        assertNoneGiven({ until }, ['until'], FOR_A_PROJECT);
        assertNamed({ projects, groups });
        await this.scopes.replace(actor, changing, { projects, groups }, there);
      };
    const give =
      kind === 'project' ? this.giveProject(actor, there, until) : this.givePermission(actor);
    return async (changing, request) => {
      assertNoneGiven({ projects, groups }, ['projects', 'groups'], FOR_A_SCOPE);
      if (kind !== 'project') assertNoneGiven({ until }, ['until'], FOR_A_PROJECT);
      await give(changing, request);
    };
  }

  private givePermission(actor: Actor): RequestGrant {
    return async (changing, { key, projectId }) => {
      const row = await this.rowOf(changing, projectId);
      const { refusal, given } = this.facts.permission(row, key ?? '', projectId);
      // Somebody has given it meanwhile: the request has what it asked for.
      if (refusal === 'held') return;
      if (refusal) throw notRequestable(refusal);
      if (projectId !== null)
        await this.customizations.replace(actor, changing, { projectId, stored: given });
      else await this.settings.replace(actor, changing, { mode: 'custom', permissions: given });
    };
  }

  /** What is selected already but past its end is open again. */
  private giveProject(actor: Actor, there: KnownScope, until: string | null = null): RequestGrant {
    return async (changing, request) => {
      const { manager, member } = changing;
      const id = request.projectId ?? '';
      const isKnown = there.projects.has(id);
      if (!isKnown) throw new ClienteleError('UNKNOWN_PROJECT', { details: { ids: [id] } });
      const row = await this.rowOf(changing, id);
      const known = { isKnown, isReached: false };
      const refusal = await this.facts.project(row, id, known, manager);
      if (refusal === 'held') return;
      if (refusal) throw notRequestable('scope');
      const { projects, groups } = await this.selections.scopeOf(manager, member);
      if (wouldNarrow(projects.length, groups.length)) throw new ClienteleError('WOULD_NARROW');
      const others = projects.filter((project) => project.id !== id);
      const chosen = [...others.map((project) => ({ id: project.id })), { id, until }];
      await this.scopes.replace(actor, changing, { projects: chosen }, there);
    };
  }

  private async rowOf(
    { manager, member }: ChangingMember,
    projectId: string | null,
  ): Promise<MembershipRow> {
    const { id: memberId, portalId } = member;
    const row = await this.facts.rowOf({ memberId, portalId }, projectId, manager);
    if (!row) throw new ClienteleError('NOT_FOUND');
    return row;
  }
}

/** Throws `VALIDATION_FAILED` where nothing says what is to be selected. */
function assertNamed({ projects, groups }: Pick<ApproveRequest, 'projects' | 'groups'>): void {
  if (projects === undefined && groups === undefined)
    throw invalidFields({ projects: NEEDED, groups: NEEDED });
}
