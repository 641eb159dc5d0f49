import type { DataSource } from 'typeorm';
import { hostDataSource } from '../../database/own-data-source.js';
import type { Scope } from '../../domain/scopes/scope.js';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';
import type { IdColumn } from './host-table.js';
import type { HostTables } from './host-tables.js';
import type { QueryColumn } from './query-column.js';
import { Reach } from './reach.js';
import { NOTHING, SqlParts } from './sql-parts.js';

/** The columns of a query's rows that decide, found in the query; at least one. */
export interface DecidingColumns {
  readonly project: QueryColumn | null;
  readonly worker: QueryColumn | null;
  readonly client: QueryColumn | null;
}

const EVERYTHING = '1=1';

/** Writes the condition for what a scope shows. */
export class VisibleSql {
  private readonly parts: SqlParts;
  private readonly reach: Reach;

  constructor(
    private readonly dataSource: DataSource,
    private readonly tables: HostTables,
    prefix: string,
  ) {
    this.parts = new SqlParts(dataSource, prefix);
    this.reach = new Reach(tables, this.parts);
  }

  /** The parameters of what was written. */
  get parameters(): Readonly<Record<string, unknown>> {
    return this.parts.parameters;
  }

  /** Throws `ClienteleConfigError` when the host's set-up lacks what the answer needs. */
  condition(scope: Scope, columns: DecidingColumns): string {
    const { project, worker, client } = columns;
    const ofClients = client && scope.clients ? [this.among(client, scope.clients)] : [];
    const ofScope = (project ?? worker) ? [this.ofScope(scope, columns)] : [];
    return [...ofClients, ...ofScope].join(' AND ') || EVERYTHING;
  }

  private ofScope(scope: Scope, columns: DecidingColumns): string {
    const { project, worker } = columns;
    if (scope.everything) return EVERYTHING;
    if (scope.groups === null) {
      if (scope.projects === null) return NOTHING;
      const selected = withinBinding(scope, scope.projects);
      return project ? this.among(project, selected) : this.workedOn(worker, selected);
    }
    return [
      ...(worker ? [this.inGroups(worker, scope, scope.groups)] : []),
      ...(project ? [this.onVisibleProject(project, scope, columns)] : []),
    ].join(' AND ');
  }

  private workedOn(worker: QueryColumn | null, projects: readonly string[]): string {
    const { work } = this.tables;
    if (work && worker) return this.isIn(worker, work.worker, this.reach.workersOn(projects, work));
    throw new ClienteleConfigError(START_REFUSALS.noWorkTable());
  }

  private inGroups(worker: QueryColumn, { reached }: Scope, groups: Iterable<string>): string {
    if (reached) return this.among(worker, reached.workers);
    const { groupWorkers } = this.tables;
    return groupWorkers
      ? this.isIn(worker, groupWorkers.worker, this.reach.workersIn(groups, groupWorkers))
      : throwUnanswered();
  }

  private onVisibleProject(project: QueryColumn, scope: Scope, columns: DecidingColumns): string {
    if (scope.projects) return this.among(project, withinBinding(scope, scope.projects));
    const { projects } = this.tables;
    const reached = scope.reached?.projects ?? null;
    if (!reached && !this.tables.lookUpReach) return throwUnanswered();
    const among = reached ? withinBinding(scope, reached) : scope.boundTo;
    if (!projects) return this.among(project, among ?? []);
    // A row of the work table by a worker of the groups is itself what they have worked on.
    const groups = reached || this.isWork(columns) ? null : scope.groups;
    const by = groups && { groups, among };
    const existing = this.reach.existing(scope.portalId, projects, by);
    return [
      // Of the host's rows, so that an index of theirs can serve and the planner knows how many there are.
      ...(among ? [this.among(project, among)] : []),
      this.isIn(project, projects.id, existing),
    ].join(' AND ');
  }

  /** Whether the rows are those of the work table, each of them counted by it. */
  private isWork({ project, worker }: DecidingColumns): boolean {
    const { work } = this.tables;
    return (
      work !== null &&
      project?.metadata === work.table.metadata &&
      project.metadata.deleteDateColumn === undefined &&
      project.alias === worker?.alias &&
      project.name === work.project.name &&
      worker.name === work.worker.name
    );
  }

  private among({ alias, ...column }: QueryColumn, ids: Iterable<string>): string {
    return this.parts.isAmong(this.parts.column(alias, column), ids);
  }

  private isIn({ alias, ...column }: QueryColumn, listed: IdColumn, subquery: string): string {
    if (column.kind.name !== listed.kind.name) {
      throw new ClienteleConfigError(
        START_REFUSALS.differentColumns(
          { name: `${alias}.${column.name}`, kind: column.kind.name },
          { name: listed.name, kind: listed.kind.name },
        ),
      );
    }
    if (hostDataSource(this.dataSource) !== hostDataSource(this.tables.dataSource)) {
      throw new ClienteleConfigError(START_REFUSALS.otherDataSource());
    }
    return `${this.parts.column(alias, column).sql} IN (${subquery})`;
  }
}

function withinBinding({ boundTo }: Scope, ids: ReadonlySet<string>): string[] {
  return [...ids].filter((id) => boundTo?.has(id) ?? true);
}

function throwUnanswered(): never {
  throw new ClienteleConfigError(START_REFUSALS.noReach());
}
