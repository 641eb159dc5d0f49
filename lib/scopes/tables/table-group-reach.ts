import type { DataSource, EntityManager } from 'typeorm';
import { ownManager } from '../../database/own-manager.js';
import type { GroupDirectory } from '../../ports/group-directory.port.js';
import type { ProjectDirectory } from '../../ports/project-directory.port.js';
import type { HostTables } from './host-tables.js';
import { Reach } from './reach.js';
import { SqlParts } from './sql-parts.js';

/** The questions about what groups reach, as the port of group directories asks them. */
export type GroupReachQuestions = Pick<GroupDirectory, 'projectsOf' | 'workersOf'>;

/**
 * Answers from the host's tables what groups reach. It takes every group it is asked about for one that exists in the
 * portal: ask about those that were just found.
 */
export class TableGroupReach implements GroupReachQuestions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tables: HostTables,
    private readonly projects: ProjectDirectory,
  ) {}

  async projectsOf(
    portalId: string,
    groups: readonly string[],
    among: readonly string[] | null = null,
    joined?: EntityManager,
  ): Promise<readonly string[]> {
    if (groups.length === 0) return [];
    const { projects } = this.tables;
    if (projects) {
      return this.listed((reach) => reach.existing(portalId, projects, { among, groups }), joined);
    }
    const reached = await this.listed((reach) => reach.projectsOf(groups, among), joined);
    const found = await this.projects.findMany(portalId, reached, joined);
    return found.map(({ id }) => id);
  }

  async workersOf(
    _portalId: string,
    groups: readonly string[],
    joined?: EntityManager,
  ): Promise<readonly string[]> {
    const { groupWorkers } = this.tables;
    return groupWorkers && groups.length > 0
      ? this.listed((reach) => reach.workersIn(groups, groupWorkers), joined)
      : [];
  }

  /** The ids a subquery lists, each once. */
  private async listed(
    subquery: (reach: Reach) => string,
    joined?: EntityManager,
  ): Promise<string[]> {
    const parts = new SqlParts(this.dataSource, 'clientele');
    const rows = await ownManager(this.dataSource, joined)
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
