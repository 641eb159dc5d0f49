import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../../config/tokens.js';
import { ownManager } from '../../database/own-manager.js';
import type { DirectoryPage, DirectorySearch } from '../../ports/directory-search.js';
import type { DirectoryGroup, GroupDirectory } from '../../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../../ports/project-directory.port.js';
import { findThings, findThingsByName, type FoundThing } from './find-things.js';
import { HostTables } from './host-tables.js';
import { searchThings } from './search-things.js';
import { type GroupReachQuestions, TableGroupReach } from './table-group-reach.js';

/** The {@link GroupDirectory} of a host that names its tables of groups, and of who and what belongs to them. */
@Injectable()
export class TableGroupDirectory implements GroupDirectory {
  /** The same questions about groups that `findMany` has just found: it does not look for them again. */
  readonly ofFound: GroupReachQuestions;

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly tables: HostTables,
    @Inject(PROJECT_DIRECTORY) projects: ProjectDirectory,
  ) {
    this.ofFound = new TableGroupReach(dataSource, tables, projects);
  }

  async findMany(
    portalId: string,
    ids: readonly string[],
    joined?: EntityManager,
  ): Promise<readonly DirectoryGroup[]> {
    const { groups } = this.tables;
    if (!groups) return [];
    const found = await findThings(ownManager(this.dataSource, joined), groups, portalId, ids);
    return found.map(groupOf);
  }

  async findByName(portalId: string, names: readonly string[]): Promise<readonly DirectoryGroup[]> {
    const { groups } = this.tables;
    if (!groups) return [];
    const found = await findThingsByName(this.dataSource.manager, groups, portalId, names);
    return found.map(groupOf);
  }

  async search(
    portalId: string,
    search: DirectorySearch,
    joined?: EntityManager,
  ): Promise<DirectoryPage<DirectoryGroup>> {
    const { groups } = this.tables;
    if (!groups) return { items: [], total: 0 };
    const manager = ownManager(this.dataSource, joined);
    const page = await searchThings(manager, groups, portalId, search);
    return { ...page, items: page.items.map(groupOf) };
  }

  async projectsOf(
    portalId: string,
    groupIds: readonly string[],
    among?: readonly string[],
    joined?: EntityManager,
  ): Promise<readonly string[]> {
    const groups = await this.existing(portalId, groupIds, joined);
    return this.ofFound.projectsOf(portalId, groups, among, joined);
  }

  async workersOf(
    portalId: string,
    groupIds: readonly string[],
    joined?: EntityManager,
  ): Promise<readonly string[]> {
    const groups = await this.existing(portalId, groupIds, joined);
    return this.ofFound.workersOf(portalId, groups, joined);
  }

  private async existing(
    portalId: string,
    groupIds: readonly string[],
    joined?: EntityManager,
  ): Promise<string[]> {
    return (await this.findMany(portalId, groupIds, joined)).map(({ id }) => id);
  }
}

function groupOf({ id, name }: FoundThing): DirectoryGroup {
  return { id, name };
}

/** Whom to ask about groups that the directory has just found: the tables themselves, or else the directory. */
export function reachOfFound(directory: GroupDirectory): GroupReachQuestions {
  return directory instanceof TableGroupDirectory ? directory.ofFound : directory;
}
