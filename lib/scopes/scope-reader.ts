import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { clientsInSight, type MembershipRow } from '../callers/membership-row.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { readJson } from '../schema/read-json.js';
import type { ClientsInSight } from '../domain/clients/clients-in-sight.js';
import type { GroupReach, Scope } from '../domain/scopes/scope.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { foundAmong } from './found-among.js';
import { HostTables } from './tables/host-tables.js';
import { reachOfFound } from './tables/table-group-directory.js';

const NOTHING: ReadonlySet<string> = new Set();

/** Turns a membership's row into the member's scope, with what the host's directories know of it. They are ports: never inside a transaction of the module. */
@Injectable()
export class ScopeReader {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
    private readonly tables: HostTables,
  ) {}

  /** `row` must have been read with the whole scope. */
  async load(row: MembershipRow): Promise<Scope> {
    const { portalId } = row;
    const clients = clientsInSight(row);
    if (row.kind === 'staff') return everythingIn(portalId, clients);
    const bound = readJson<string[]>(row.clientProjects);
    const boundTo = bound && new Set(bound);
    const projects = row.projectCount === 0 ? null : await this.existing(row, boundTo);
    const groups = row.groupCount === 0 ? null : await this.groupsOf(row);
    const reached = await this.reach(portalId, projects, groups);
    return { portalId, everything: false, clients, projects, groups, boundTo, reached };
  }

  /** The groups of the member that exist. */
  async groupsOf(
    { portalId, selectedGroups }: MembershipRow,
    manager = this.joined,
  ): Promise<ReadonlySet<string>> {
    return found(selectedGroups ?? [], (ids) => this.groups.findMany(portalId, ids, manager));
  }

  /** The manager of the transaction that the host keeps open around the call, if it does. */
  private get joined(): EntityManager | undefined {
    return joinedManager(this.dataSource);
  }

  private async existing(
    { portalId, selectedProjects }: MembershipRow,
    boundTo: ReadonlySet<string> | null,
  ): Promise<ReadonlySet<string>> {
    const within = (selectedProjects ?? []).filter((id) => boundTo?.has(id) ?? true);
    return found(within, (ids) => this.projects.findMany(portalId, ids, this.joined));
  }

  private async reach(
    portalId: string,
    projects: ReadonlySet<string> | null,
    groups: ReadonlySet<string> | null,
  ): Promise<GroupReach> {
    if (groups === null || groups.size === 0) return { projects: NOTHING, workers: NOTHING };
    const ids = [...groups];
    return {
      // With selected projects the groups' own say nothing.
      projects: projects === null ? await this.projectsOf(portalId, ids) : NOTHING,
      // Also where the tables tell: a planner that sees the workers knows how much work is theirs.
      workers: new Set(await reachOfFound(this.groups).workersOf(portalId, ids, this.joined)),
    };
  }

  private async projectsOf(
    portalId: string,
    groups: readonly string[],
  ): Promise<ReadonlySet<string> | null> {
    if (this.tables.lookUpReach) return null;
    const { joined } = this;
    const reached = await reachOfFound(this.groups).projectsOf(portalId, groups, undefined, joined);
    // Work outlives its project: a directory may still name one that the host has deleted.
    return found(reached, (ids) => this.projects.findMany(portalId, ids, joined));
  }
}

async function found(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<readonly { readonly id: string }[]>,
): Promise<ReadonlySet<string>> {
  return new Set((await foundAmong(ids, ask)).map(({ id }) => id));
}

/** What staff see of a portal, and the host itself: all of it, or of these clients. */
export function everythingIn(portalId: string, clients: ClientsInSight = null): Scope {
  const nothing = { projects: null, groups: null, boundTo: null, reached: null };
  return { portalId, everything: true, clients, ...nothing };
}
