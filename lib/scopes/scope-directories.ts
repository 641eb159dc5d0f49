import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { type KnownScope } from '../domain/scopes/known-scope.js';
import type { ScopeChoice } from '../domain/scopes/scope-choice.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { assertKnownGroups, assertKnownProjects } from './assert-known.js';

/** What may be asked about: what is left out is not. */
type Selection = { readonly [Field in keyof ScopeChoice]?: ScopeChoice[Field] | undefined };

/**
 * Asks the host's directories about chosen projects and groups. They are ports, so it runs before a transaction of the
 * module, and with the manager of one of the host.
 */
@Injectable()
export class ScopeDirectories {
  private readonly logger = new Logger(ScopeDirectories.name);

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
  ) {}

  /** What the directories know of a selection: one question to each that something is selected of. */
  async known(
    portalId: string,
    { projects = [], groups = [] }: Selection,
    joined?: EntityManager,
  ): Promise<KnownScope> {
    const manager = joinedManager(this.dataSource, joined);
    const projectIds = [...new Set(projects.map(({ id }) => id))];
    const groupIds = [...new Set(groups)];
    const foundProjects =
      projectIds.length > 0 ? await this.projects.findMany(portalId, projectIds, manager) : [];
    const foundGroups =
      groupIds.length > 0 ? await this.groups.findMany(portalId, groupIds, manager) : [];
    return {
      projects: new Map(foundProjects.map(({ id, billingBasis }) => [id, billingBasis])),
      groups: new Set(foundGroups.map(({ id }) => id)),
    };
  }

  /**
   * What `known` gives once a change is committed, or null when a directory fails: the change must not fail with it. In a
   * transaction of the host, which is not over yet, none is asked: what fails there undoes all of it.
   */
  async knownAfterCommit(
    portalId: string,
    selection: Selection,
    joined?: EntityManager,
  ): Promise<KnownScope | null> {
    if (joinedManager(this.dataSource, joined)) return null;
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
  async acceptedChoice(
    portalId: string,
    choice: ScopeChoice,
    joined?: EntityManager,
  ): Promise<ScopeChoice> {
    const projects = [...new Map(choice.projects.map((project) => [project.id, project])).values()];
    const groups = [...new Set(choice.groups)];
    const known = await this.known(portalId, { projects, groups }, joined);
    assertKnownProjects(projects, known.projects, new Map());
    assertKnownGroups(groups, known.groups, new Set());
    return { projects, groups };
  }
}
