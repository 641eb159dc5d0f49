import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { MembershipRow } from '../callers/membership-row.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { readJson } from '../schema/read-json.js';
import type { AccessFacts } from '../domain/access/decision.js';
import { type ProjectStanding, projectStanding } from '../domain/scopes/project-standing.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { ScopeReader } from './scope-reader.js';
import { reachOfFound } from './tables/table-group-directory.js';

/** Where a project stands for a member: `none` is a member without any scope. */
export type AskedProject = 'inside' | 'outside' | 'unknown' | 'none';

/** Says whether a project exists in a member's portal and is in the member's scope. */
@Injectable()
export class ProjectStandings {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
    private readonly scopes: ScopeReader,
  ) {}

  /** `row` must have been read for this project. */
  async standingOf(
    row: MembershipRow,
    projectId: string,
    joined?: EntityManager,
  ): Promise<AskedProject> {
    const standing = standingIn(row, projectId);
    // Before the directory is asked: without a scope, no answer tells which projects exist.
    if (standing === 'none') return standing;
    const { portalId } = row;
    const manager = joinedManager(this.dataSource, joined);
    const isFound = row.projectFound ?? (await this.isListed(portalId, projectId, manager));
    if (!isFound) return 'unknown';
    if (standing !== 'groups') return standing;
    const groups = [...(await this.scopes.groupsOf(row, manager))];
    if (groups.length === 0) return 'outside';
    const reached = await reachOfFound(this.groups).projectsOf(
      portalId,
      groups,
      [projectId],
      manager,
    );
    return reached.includes(projectId) ? 'inside' : 'outside';
  }

  private async isListed(
    portalId: string,
    projectId: string,
    manager: EntityManager | undefined,
  ): Promise<boolean> {
    const found = await this.projects.findMany(portalId, [projectId], manager);
    return found.some(({ id }) => id === projectId);
  }
}

function standingIn(row: MembershipRow, projectId: string): ProjectStanding {
  if (row.kind === 'staff') return 'inside';
  return projectStanding(
    {
      selected: row.selectedProject === projectId,
      projectCount: row.projectCount,
      groupCount: row.groupCount,
      boundTo: readJson<string[]>(row.clientProjects),
    },
    projectId,
  );
}

/** What a decision reads of it; null when no project was asked about. */
export function scopeOf(standing: AskedProject | null): AccessFacts['scope'] {
  if (standing === null) return 'unasked';
  return standing === 'none' ? 'outside' : standing;
}
