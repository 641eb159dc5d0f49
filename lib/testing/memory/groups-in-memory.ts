import { Injectable } from '@nestjs/common';
import type { DirectoryGroup, GroupDirectory } from '../../ports/group-directory.port.js';
import { HostThings } from './host-things.js';
import { ProjectsInMemory } from './projects-in-memory.js';

/** What a group of a test is on, and who is in it. */
export interface GroupTies {
  readonly projects: readonly string[];
  readonly workers: readonly string[];
}

const NO_TIES: GroupTies = { projects: [], workers: [] };

/** The groups that a test has spoken of, in the place of the host's {@link GroupDirectory}. */
@Injectable()
export class GroupsInMemory implements GroupDirectory {
  readonly things = new HostThings();
  private readonly ties = new Map<string, Map<string, GroupTies>>();

  constructor(private readonly projects: ProjectsInMemory) {}

  /** Adds a group, or puts another in its place. */
  add(portalId: string, id: string, ties: GroupTies): void {
    this.things.add(portalId, id);
    const ofPortal = this.ties.get(portalId) ?? new Map<string, GroupTies>();
    this.ties.set(portalId, ofPortal.set(id, ties));
    for (const project of ties.projects) this.projects.things.mention(portalId, project);
  }

  findMany(portalId: string, ids: readonly string[]): Promise<readonly DirectoryGroup[]> {
    return Promise.resolve(this.things.among(portalId, ids).map((id) => ({ id, name: id })));
  }

  projectsOf(portalId: string, groupIds: readonly string[]): Promise<readonly string[]> {
    const ids = this.tiesOf(portalId, groupIds).flatMap(({ projects }) => projects);
    return Promise.resolve(this.projects.things.among(portalId, ids));
  }

  workersOf(portalId: string, groupIds: readonly string[]): Promise<readonly string[]> {
    const workers = this.tiesOf(portalId, groupIds).flatMap((ties) => ties.workers);
    return Promise.resolve([...new Set(workers)]);
  }

  private tiesOf(portalId: string, ids: readonly string[]): readonly GroupTies[] {
    const there = this.things.among(portalId, ids);
    return there.map((id) => this.ties.get(portalId)?.get(id) ?? NO_TIES);
  }
}
