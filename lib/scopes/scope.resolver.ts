import { Inject, Injectable } from '@nestjs/common';
import { GROUP_DIRECTORY, type GroupDirectory } from './group-directory.port.js';
import {
  type DirectoryProject,
  PROJECT_DIRECTORY,
  type ProjectDirectory,
} from './project-directory.port.js';
import { refuseIds } from './refuse-ids.js';

/** A project chosen for a member, with its rate (a decimal string with two places) if it has one. */
export interface ProjectChoice {
  readonly id: string;
  readonly rate?: string | null;
}

/** The projects and groups chosen for a member. */
export interface ScopeChoice {
  readonly projects: readonly ProjectChoice[];
  readonly groups: readonly string[];
}

/** The billing basis that takes a rate. */
const HOURLY = 'staff_hours';

/** Checks chosen projects and groups against the host's directories. Asks ports, so it runs before a transaction. */
@Injectable()
export class ScopeResolver {
  constructor(
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
  ) {}

  /** The choice without repeats. Throws `UNKNOWN_PROJECT`, `UNKNOWN_GROUP` or `RATE_NOT_APPLICABLE` with the ids. */
  async check(portalId: string, choice: ScopeChoice): Promise<ScopeChoice> {
    const projects = [...new Map(choice.projects.map((project) => [project.id, project])).values()];
    const groups = [...new Set(choice.groups)];
    await this.checkProjects(portalId, projects);
    await this.checkGroups(portalId, groups);
    return { projects, groups };
  }

  private async checkProjects(portalId: string, chosen: readonly ProjectChoice[]): Promise<void> {
    if (chosen.length === 0) return;
    const found = new Map<string, DirectoryProject>();
    for (const project of await this.projects.findMany(portalId, idsOf(chosen)))
      found.set(project.id, project);
    refuseIds('UNKNOWN_PROJECT', idsOf(chosen.filter(({ id }) => !found.has(id))));
    const rated = chosen.filter(({ rate }) => rate !== undefined && rate !== null);
    refuseIds(
      'RATE_NOT_APPLICABLE',
      idsOf(rated.filter(({ id }) => !isRated(found.get(id)?.billingBasis))),
    );
  }

  private async checkGroups(portalId: string, chosen: readonly string[]): Promise<void> {
    if (chosen.length === 0) return;
    const found = new Set((await this.groups.findMany(portalId, chosen)).map(({ id }) => id));
    refuseIds(
      'UNKNOWN_GROUP',
      chosen.filter((id) => !found.has(id)),
    );
  }
}

function idsOf(projects: readonly { readonly id: string }[]): string[] {
  return projects.map(({ id }) => id);
}

/** Whether a rate applies to a project that is billed so. */
export function isRated(billingBasis: string | undefined): boolean {
  return billingBasis === HOURLY;
}
