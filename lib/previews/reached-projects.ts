import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { openProjects, type ProjectSources } from '../domain/previews/project-changes.js';
import type { SelectionPicture } from '../domain/previews/pictures.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { reachOfFound } from '../scopes/tables/table-group-directory.js';

/** Asks the host's directories which projects members see. They are ports: never inside a transaction of the module. */
@Injectable()
export class ReachedProjects {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
  ) {}

  /** What decides about the projects of all these members: a question for each of their groups, and one for the projects. */
  async sources(
    portalId: string,
    selections: readonly SelectionPicture[],
  ): Promise<ProjectSources> {
    const joined = joinedManager(this.dataSource);
    const groups = new Set(
      selections.filter(({ projectCount }) => projectCount === 0).flatMap((one) => one.groups),
    );
    const found = groups.size > 0 ? await this.groups.findMany(portalId, [...groups], joined) : [];
    const reached = new Map<string, readonly string[]>();
    for (const { id } of found.filter((group) => groups.has(group.id))) {
      const ids = await reachOfFound(this.groups).projectsOf(portalId, [id], undefined, joined);
      reached.set(id, ids);
    }
    const open = [...new Set(selections.flatMap((one) => openProjects(one, reached)))];
    const known = open.length > 0 ? await this.projects.findMany(portalId, open, joined) : [];
    const existing = new Set(known.map(({ id }) => id));
    return { reached, exists: (id) => existing.has(id) };
  }
}
