import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MemberActor } from '../callers/member-actor.js';
import type { AskedThing } from '../domain/requests/asked-thing.js';
import { isStorable } from '../domain/text/is-storable.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { ProjectStandings } from '../scopes/project-standings.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { AskedFacts, type KnownProject } from './asked-facts.js';

const NONE: KnownProject = { isKnown: false, isReached: false };

/** Asks the host's directories about projects that are asked for: they are ports, so before a transaction of the module. */
@Injectable()
export class AskedProjects {
  constructor(
    private readonly facts: AskedFacts,
    private readonly standings: ProjectStandings,
    private readonly directories: ScopeDirectories,
  ) {}

  /**
   * What is known of the project in a request that the actor makes. Throws `NOT_FOUND` for a permission in a project that
   * the member does not see: it does not exist for it.
   */
  async knownTo(
    actor: MemberActor,
    { key, projectId }: AskedThing,
    joined?: EntityManager,
  ): Promise<KnownProject> {
    if (projectId === null) return NONE;
    const { memberId, portalId } = actor;
    const row = isStorable(projectId)
      ? await this.facts.rowOf({ memberId, portalId }, projectId, joined)
      : null;
    if (!row) throw new ClienteleError('NOT_FOUND');
    const isReached = (await this.standings.standingOf(row, projectId, joined)) === 'inside';
    if (key !== null && !isReached) throw new ClienteleError('NOT_FOUND');
    if (key !== null) return { isKnown: true, isReached };
    const known = await this.directories.known(portalId, { projects: [{ id: projectId }] }, joined);
    return { isKnown: known.projects.has(projectId), isReached };
  }
}
