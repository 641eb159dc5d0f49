import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import type { CountedPage } from '../database/keyset.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { VisibleThings } from '../scopes/visible-things.js';
import { type DirectoryListRequest, DirectoryPages } from './directory-pages.js';
import type { ListedGroup, ListedProject } from './directory-thing.view.js';

/** The host's projects and groups by their names, for whoever chooses among them. */
@Injectable()
export class DirectoriesService {
  /** @internal */
  constructor(
    @Inject(PROJECT_DIRECTORY) private readonly projectDirectory: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groupDirectory: GroupDirectory,
    private readonly visible: VisibleThings,
    private readonly pages: DirectoryPages,
  ) {}

  /**
   * A page of the projects that are there for the actor, by their names: for staff all of the portal's, for a client user those
   * it sees, without how they are billed. Throws `INVALID_CURSOR`, or `NOT_SEARCHABLE` when the directory cannot search and no
   * ids are named.
   *
   * @example
   * ```ts
   * const { items } = await directories.projects(actor, { q: 'spring', limit: 20 });
   * ```
   */
  async projects(
    actor: Actor,
    request: DirectoryListRequest = {},
  ): Promise<CountedPage<ListedProject>> {
    const { items, isClient, ...rest } = await this.pages.read(
      actor,
      {
        name: 'projects',
        directory: this.projectDirectory,
        visible: (member, ids) => this.visible.projects(member, ids),
      },
      request,
    );
    const shown = items.map(({ id, name, billingBasis }) => ({
      id,
      name,
      billingBasis: isClient ? null : billingBasis,
    }));
    return { items: shown, ...rest };
  }

  /** The same of groups: for a client user those that are selected for it. Throws what `projects` throws. */
  async groups(
    actor: Actor,
    request: DirectoryListRequest = {},
  ): Promise<CountedPage<ListedGroup>> {
    const { items, nextCursor, total } = await this.pages.read(
      actor,
      {
        name: 'groups',
        directory: this.groupDirectory,
        visible: (member, ids) => this.visible.groups(member, ids),
      },
      request,
    );
    const shown = items.map(({ id, name }) => ({ id, name }));
    return { items: shown, nextCursor, ...(total !== undefined && { total }) };
  }
}
