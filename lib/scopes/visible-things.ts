import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { MemberRef } from '../callers/member-ref.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { ClienteleError } from '../errors/clientele.error.js';
import {
  type DirectoryGroup,
  GROUP_DIRECTORY,
  type GroupDirectory,
} from '../ports/group-directory.port.js';
import {
  type DirectoryProject,
  PROJECT_DIRECTORY,
  type ProjectDirectory,
} from '../ports/project-directory.port.js';
import { readJson } from '../schema/read-json.js';
import { foundAmong } from './found-among.js';
import { reachOfFound } from './tables/table-group-directory.js';

/**
 * What of the host's projects and groups a client user sees, with their names: the rule of `domain/scopes/visible.ts`, answered
 * by the directories. They are ports: never inside a transaction of the module.
 */
@Injectable()
export class VisibleThings {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projectDirectory: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groupDirectory: GroupDirectory,
    private readonly memberships: MembershipQuery,
  ) {}

  /** The visible projects, or those of them among `ids`. Throws `NOT_FOUND` when the member is gone. */
  async projects(
    member: MemberRef,
    ids: readonly string[] | null,
  ): Promise<readonly DirectoryProject[]> {
    const row = await this.rowOf(member);
    const { portalId } = row;
    return foundAmong(await this.openTo(row, ids), (open) =>
      this.projectDirectory.findMany(portalId, open, this.joined),
    );
  }

  /** The selected groups that exist, or those of them among `ids`. Throws `NOT_FOUND` when the member is gone. */
  async groups(
    member: MemberRef,
    ids: readonly string[] | null,
  ): Promise<readonly DirectoryGroup[]> {
    return this.groupsOf(await this.rowOf(member), ids);
  }

  /** The projects that are selected, or else reached, whether they exist or not. */
  private async openTo(
    row: MembershipRow,
    ids: readonly string[] | null,
  ): Promise<readonly string[]> {
    const { portalId, projectCount, selectedProjects } = row;
    const bound = readJson<string[]>(row.clientProjects);
    const asked = bound && ids ? within(bound, ids) : (bound ?? ids);
    if (projectCount !== 0) return within(selectedProjects ?? [], asked);
    if (asked?.length === 0) return [];
    const groups = await this.groupsOf(row, null);
    if (groups.length === 0) return [];
    const reached = await reachOfFound(this.groupDirectory).projectsOf(
      portalId,
      groups.map(({ id }) => id),
      asked ?? undefined,
      this.joined,
    );
    return within(reached, asked);
  }

  private groupsOf(
    { portalId, selectedGroups }: MembershipRow,
    ids: readonly string[] | null,
  ): Promise<readonly DirectoryGroup[]> {
    return foundAmong(within(selectedGroups ?? [], ids), (selected) =>
      this.groupDirectory.findMany(portalId, selected, this.joined),
    );
  }

  private async rowOf(member: MemberRef): Promise<MembershipRow> {
    const row = await this.memberships.ofMember(member, { scoped: true });
    if (!row) throw new ClienteleError('NOT_FOUND');
    return row;
  }

  private get joined() {
    return joinedManager(this.dataSource);
  }
}

function within(ids: readonly string[], among: readonly string[] | null): readonly string[] {
  if (among === null) return ids;
  const open = new Set(among);
  return ids.filter((id) => open.has(id));
}
