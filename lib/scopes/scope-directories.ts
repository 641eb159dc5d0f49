import { Inject, Injectable, Logger } from '@nestjs/common';
import { type KnownScope } from '../domain/scopes/known-scope.js';
import type { ScopeChoice } from '../domain/scopes/scope-choice.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { assertKnownGroups, assertKnownProjects } from './assert-known.js';

/** What may be asked about: what is left out is not. */
type Selection = { readonly [Field in keyof ScopeChoice]?: ScopeChoice[Field] | undefined };

/** Asks the host's directories about chosen projects and groups. They are ports, so it runs before a transaction. */
@Injectable()
export class ScopeDirectories {
  private readonly logger = new Logger(ScopeDirectories.name);

  constructor(
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
  ) {}

  /** What the directories know of a selection: one question to each that something is selected of. */
  async known(portalId: string, { projects = [], groups = [] }: Selection): Promise<KnownScope> {
    const projectIds = [...new Set(projects.map(({ id }) => id))];
    const groupIds = [...new Set(groups)];
    const foundProjects =
      projectIds.length > 0 ? await this.projects.findMany(portalId, projectIds) : [];
    const foundGroups = groupIds.length > 0 ? await this.groups.findMany(portalId, groupIds) : [];
    return {
      projects: new Map(foundProjects.map(({ id, billingBasis }) => [id, billingBasis])),
      groups: new Set(foundGroups.map(({ id }) => id)),
    };
  }

  /** What `known` gives, or null when a directory fails: what is committed by now must not fail with it. */
  async knownIfAnswered(portalId: string, selection: Selection): Promise<KnownScope | null> {
    try {
      return await this.known(portalId, selection);
    } catch (error) {
      this.logger.warn('The directories could not tell what is gone.', error);
      return null;
    }
  }

  /**
   * The choice for a new member, without repeats. Throws `UNKNOWN_PROJECT`, `UNKNOWN_GROUP` or `RATE_NOT_APPLICABLE`
   * with the ids.
   */
  async acceptedChoice(portalId: string, choice: ScopeChoice): Promise<ScopeChoice> {
    const projects = [...new Map(choice.projects.map((project) => [project.id, project])).values()];
    const groups = [...new Set(choice.groups)];
    const known = await this.known(portalId, { projects, groups });
    assertKnownProjects(projects, known.projects, new Map());
    assertKnownGroups(groups, known.groups, new Set());
    return { projects, groups };
  }
}
