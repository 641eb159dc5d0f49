import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../../config/tokens.js';
import { ownManager } from '../../database/own-manager.js';
import type { DirectoryPage, DirectorySearch } from '../../ports/directory-search.js';
import type { DirectoryProject, ProjectDirectory } from '../../ports/project-directory.port.js';
import { findThings, findThingsByName, type FoundThing } from './find-things.js';
import { HostTables } from './host-tables.js';
import { searchThings } from './search-things.js';

/** Where a table names no billing basis, no project takes rates. */
const UNBILLED = 'none';

/** The {@link ProjectDirectory} of a host that names its table of projects. */
@Injectable()
export class TableProjectDirectory implements ProjectDirectory {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly tables: HostTables,
  ) {}

  async findMany(
    portalId: string,
    ids: readonly string[],
    joined?: EntityManager,
  ): Promise<readonly DirectoryProject[]> {
    const { projects } = this.tables;
    if (!projects) return [];
    const manager = ownManager(this.dataSource, joined);
    const found = await findThings(manager, projects, portalId, ids, projects.billingBasis);
    return found.map(projectOf);
  }

  async findByName(
    portalId: string,
    names: readonly string[],
  ): Promise<readonly DirectoryProject[]> {
    const { projects } = this.tables;
    if (!projects) return [];
    const { manager } = this.dataSource;
    const { billingBasis } = projects;
    const found = await findThingsByName(manager, projects, portalId, names, billingBasis);
    return found.map(projectOf);
  }

  async search(
    portalId: string,
    search: DirectorySearch,
    joined?: EntityManager,
  ): Promise<DirectoryPage<DirectoryProject>> {
    const { projects } = this.tables;
    if (!projects) return { items: [], total: 0 };
    const manager = ownManager(this.dataSource, joined);
    const page = await searchThings(manager, projects, portalId, search, projects.billingBasis);
    return { ...page, items: page.items.map(projectOf) };
  }
}

function projectOf({ id, name, extra }: FoundThing): DirectoryProject {
  return { id, name, billingBasis: extra ?? UNBILLED };
}
