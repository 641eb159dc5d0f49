import type { DataSource } from 'typeorm';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';
import type { EntityColumn } from './column-kind.js';
import { HostTable, type IdColumn } from './host-table.js';
import type { GroupTable, HostTableOptions, ProjectTable, WorkTable } from './table-options.js';

/** A table of things of a portal: projects or groups. */
export interface ThingTable {
  readonly table: HostTable;
  readonly id: IdColumn;
  readonly name: EntityColumn;
  readonly portal: IdColumn | null;
}

/** A table that pairs ids. */
export type PairTable<Column extends string> = { readonly table: HostTable } & {
  readonly [column in Column]: IdColumn;
};

/** Those of the host's tables that the module reads itself, checked against the DataSource's entities. */
export class HostTables {
  readonly projects: (ThingTable & { readonly billingBasis: EntityColumn | null }) | null;
  readonly groups: ThingTable | null;
  readonly groupWorkers: PairTable<'group' | 'worker'> | null;
  readonly groupProjects: PairTable<'group' | 'project'> | null;
  readonly work: PairTable<'project' | 'worker'> | null;

  /** Throws `ClienteleConfigError` naming the first entity or property that is wrong. */
  constructor(
    readonly dataSource: DataSource,
    { projects, groups, work }: HostTableOptions,
  ) {
    this.projects = projects ? this.projectTable(projects) : null;
    this.groups = groups ? this.things('providers.groups', groups) : null;
    this.groupWorkers = groups ? this.groupWorkerTable(groups) : null;
    this.groupProjects = groups?.projects ? this.groupProjectTable(groups.projects) : null;
    this.work = work ? this.workTable(work) : null;
    this.assertSameKinds();
    if (this.groups && !this.groupProjects && !this.work) {
      throw new ClienteleConfigError(START_REFUSALS.groupsWithoutReach());
    }
  }

  /** Whether queries can look up what groups reach: then a scope needs no answers of the group directory. */
  get lookUpReach(): boolean {
    return this.projects !== null && this.groups !== null;
  }

  private projectTable(given: ProjectTable): NonNullable<HostTables['projects']> {
    const things = this.things('providers.projects', given);
    const { billingBasis } = given;
    return {
      ...things,
      billingBasis:
        billingBasis === undefined ? null : things.table.column('billingBasis', billingBasis),
    };
  }

  private things(setting: string, given: ProjectTable | GroupTable): ThingTable {
    const table = new HostTable(this.dataSource, setting, given.entity);
    return {
      table,
      id: table.ids('id', given.id),
      name: table.column('name', given.name),
      portal: table.portal(given.portal),
    };
  }

  private groupWorkerTable(given: GroupTable): NonNullable<HostTables['groupWorkers']> {
    // JavaScript hosts can lack what the types promise.
    const workers: Partial<GroupTable['workers']> = { ...given.workers };
    const table = new HostTable(this.dataSource, 'providers.groups.workers', workers.entity);
    return {
      table,
      group: table.ids('group', workers.group),
      worker: table.ids('worker', workers.worker),
    };
  }

  private groupProjectTable(
    given: NonNullable<GroupTable['projects']>,
  ): NonNullable<HostTables['groupProjects']> {
    const table = new HostTable(this.dataSource, 'providers.groups.projects', given.entity);
    return {
      table,
      group: table.ids('group', given.group),
      project: table.ids('project', given.project),
    };
  }

  private workTable(given: WorkTable): NonNullable<HostTables['work']> {
    const table = new HostTable(this.dataSource, 'work', given.entity);
    return {
      table,
      project: table.ids('project', given.project),
      worker: table.ids('worker', given.worker),
    };
  }

  /** Ids of one thing in columns of different kinds would be compared by coercion. */
  private assertSameKinds(): void {
    const { projects, groups, groupWorkers, groupProjects, work } = this;
    assertSameKind('project', [projects?.id, groupProjects?.project, work?.project]);
    assertSameKind('group', [groups?.id, groupWorkers?.group, groupProjects?.group]);
    assertSameKind('worker', [groupWorkers?.worker, work?.worker]);
  }
}

function assertSameKind(thing: string, columns: readonly (IdColumn | undefined)[]): void {
  const present = columns.filter((column) => column !== undefined);
  const kinds = new Set(present.map(({ kind }) => kind.name));
  if (kinds.size < 2) return;
  const named = present.map(({ name, kind }) => ({ name, kind: kind.name }));
  throw new ClienteleConfigError(START_REFUSALS.differentIds(thing, named));
}
