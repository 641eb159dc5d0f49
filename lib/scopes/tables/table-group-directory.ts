import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../../config/tokens.js';
import type { DirectoryGroup, GroupDirectory } from '../../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../../ports/project-directory.port.js';
import { HostTables } from './host-tables.js';
import { Reach } from './reach.js';
import { SqlParts } from './sql-parts.js';
import { findThings } from './find-things.js';

/** The {@link GroupDirectory} of a host that names its tables of groups, and of who and what belongs to them. */
@Injectable()
export class TableGroupDirectory implements GroupDirectory {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly tables: HostTables,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
  ) {}

  async findMany(portalId: string, ids: readonly string[]): Promise<readonly DirectoryGroup[]> {
    const { groups } = this.tables;
    if (!groups) return [];
    const found = await findThings(this.dataSource, groups, portalId, ids);
    return found.map(({ id, name }) => ({ id, name }));
  }

  async projectsOf(
    portalId: string,
    groupIds: readonly string[],
    among: readonly string[] | null = null,
  ): Promise<readonly string[]> {
    const groups = await this.existing(portalId, groupIds);
    if (groups.length === 0) return [];
    const { projects } = this.tables;
    if (projects) {
      return this.listed((reach) => reach.existing(portalId, projects, { among, groups }));
    }
    const reached = await this.listed((reach) => reach.projectsOf(groups, among));
    const found = await this.projects.findMany(portalId, reached);
    return found.map(({ id }) => id);
  }

  async workersOf(portalId: string, groupIds: readonly string[]): Promise<readonly string[]> {
    const { groupWorkers } = this.tables;
    const groups = await this.existing(portalId, groupIds);
    return groupWorkers && groups.length > 0
      ? this.listed((reach) => reach.workersIn(groups, groupWorkers))
      : [];
  }

  private async existing(portalId: string, groupIds: readonly string[]): Promise<string[]> {
    return (await this.findMany(portalId, groupIds)).map(({ id }) => id);
  }

  /** The ids a subquery lists, each once. */
  private async listed(subquery: (reach: Reach) => string): Promise<string[]> {
    const parts = new SqlParts(this.dataSource, 'clientele');
    const rows = await this.dataSource
      .createQueryBuilder()
      .select(parts.asText('listed.id'), 'id')
      .distinct()
      .from(`(${subquery(new Reach(this.tables, parts))})`, 'listed')
      .where('listed.id IS NOT NULL')
      .setParameters(parts.parameters)
      .getRawMany<{ id: unknown }>();
    return rows.map(({ id }) => String(id));
  }
}
