import type { HostTables } from './host-tables.js';
import type { SqlParts } from './sql-parts.js';

type Ids = Iterable<string>;
type Table<Name extends 'projects' | 'groupWorkers' | 'groupProjects' | 'work'> = NonNullable<
  HostTables[Name]
>;

/** Subqueries over the host's tables: who is in a group, who has worked where, what groups reach. */
export class Reach {
  constructor(
    private readonly tables: HostTables,
    private readonly parts: SqlParts,
  ) {}

  /** The workers in these groups. */
  workersIn(groups: Ids, { table, group, worker }: Table<'groupWorkers'>): string {
    const alias = 'clientele_member';
    return this.parts.select(alias, table, worker, [
      this.parts.isAmong(this.parts.column(alias, group), groups),
    ]);
  }

  /** All who have worked on these projects. */
  workersOn(projects: Ids, { table, project, worker }: Table<'work'>): string {
    const alias = 'clientele_work';
    return this.parts.select(alias, table, worker, [
      this.parts.isAmong(this.parts.column(alias, project), projects),
    ]);
  }

  /** The projects these groups belong to or have worked on, of `among` if given, whether they exist or not. */
  projectsOf(groups: Ids, among: Ids | null = null): string {
    const { groupProjects, groupWorkers, work } = this.tables;
    const ways = [
      ...(groupProjects ? [this.belonging(groups, groupProjects, among)] : []),
      ...(groupWorkers && work
        ? [this.workedOn(this.workersIn(groups, groupWorkers), work, among)]
        : []),
    ];
    // As a table: MariaDB and MySQL would run a bare union anew for each row.
    return ways.length === 1
      ? ways.join()
      : `SELECT * FROM (${ways.join(' UNION ')}) clientele_reached`;
  }

  /** The portal's projects that exist; of those, if given, which groups reach. */
  existing(
    portalId: string,
    { table, id, portal }: Table<'projects'>,
    by: { readonly groups: Ids; readonly among: Ids | null } | null,
  ): string {
    const alias = 'clientele_project';
    return this.parts.select(alias, table, id, [
      ...(portal ? [this.parts.is(this.parts.column(alias, portal), portalId)] : []),
      ...(by
        ? [`${this.parts.column(alias, id).sql} IN (${this.projectsOf(by.groups, by.among)})`]
        : []),
    ]);
  }

  private belonging(
    groups: Ids,
    { table, group, project }: Table<'groupProjects'>,
    among: Ids | null,
  ): string {
    const alias = 'clientele_belonging';
    return this.parts.select(alias, table, project, [
      this.parts.isAmong(this.parts.column(alias, group), groups),
      ...(among ? [this.parts.isAmong(this.parts.column(alias, project), among)] : []),
    ]);
  }

  private workedOn(
    workers: string,
    { table, project, worker }: Table<'work'>,
    among: Ids | null,
  ): string {
    const alias = 'clientele_work';
    return this.parts.select(alias, table, project, [
      `${this.parts.column(alias, worker).sql} IN (${workers})`,
      ...(among ? [this.parts.isAmong(this.parts.column(alias, project), among)] : []),
    ]);
  }
}
