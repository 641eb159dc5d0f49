import fc from 'fast-check';
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  type Scope,
  VisibilityQuery,
  visible,
  type VisibleColumns,
  visibleProjects,
  visibleWorkers,
} from '../../lib/index.js';
import { HostTables } from '../../lib/scopes/tables/host-tables.js';
import { agenciesOn } from '../support/agency/agencies.js';
import type { Agency } from '../support/agency/agency.js';
import { agencyDatabase } from '../support/agency/agency-database.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { fill, PORTALS, type World } from '../support/agency/world.js';
import { type AnsweredScope, Model, selections, worlds } from './agency-world.js';

const RUNS = { numRuns: 20 };

/** One way to have a scope answered: what it carries, and the query that reads it. */
interface Reader {
  readonly name: string;
  readonly scope: Scope;
  readonly query: VisibilityQuery;
}

type Query = SelectQueryBuilder<ObjectLiteral>;

/** What the three ways of asking show in the database. */
class Asked {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agency: Agency,
    private readonly reader: Reader,
  ) {}

  /** Ids of the rows of work or screencasts that are seen. */
  async items(entity: 'WorkEntry' | 'Screencast'): Promise<number[]> {
    const query = this.query(entity, 'item').orderBy('item.id');
    const rows = await this.apply(query, this.columnsOf('item')).getMany();
    return rows.map((row) => row['id'] as number);
  }

  /** The same, of screencasts on no project at all or on a visible one. */
  async optionally(): Promise<number[]> {
    const { query: visibility, scope } = this.reader;
    const rows = await this.query('Screencast', 'item')
      .where(visibility.condition(scope, { project: `item.${this.agency.projectOf}` }))
      .orWhere(`item.${this.agency.projectOf} IS NULL`)
      .orderBy('item.id')
      .getMany();
    return rows.map((row) => row['id'] as number);
  }

  async projects(): Promise<string[]> {
    const rows = await this.apply(this.query('Campaign', 'project'), { project: 'project.id' })
      .andWhere('project.portalId = :portal', { portal: PORTALS[0] })
      .getMany();
    return rows.map((row) => String(row['id'])).sort();
  }

  async workers(): Promise<string[]> {
    const columns = { worker: 'member.workerId' };
    // As text: SQLite's driver rounds large integers.
    const query = this.query('TeamMember', 'member').select(
      'CAST(member.workerId AS CHAR(40))',
      'id',
    );
    const rows = await this.apply(query, columns).getRawMany<{ id: string }>();
    return [...new Set(rows.map(({ id }) => id.trim()))].sort();
  }

  private columnsOf(alias: string): VisibleColumns {
    const { projectOf, workerOf } = this.agency;
    const worker = `${alias}.${workerOf}`;
    return { project: `${alias}.${projectOf}`, worker, client: worker };
  }

  private apply(query: Query, columns: VisibleColumns): Query {
    return this.reader.query.apply(query, this.reader.scope, columns);
  }

  private query(entity: keyof Agency['entities'], alias: string): Query {
    return this.dataSource.createQueryBuilder(this.agency.entities[entity], alias);
  }
}

/** What the pure rule says about the same rows. */
function expected(world: World, model: Model, scope: Scope) {
  const rows = (items: World['work'] | World['screencasts'], shown: Scope) =>
    [...items.entries()]
      .filter(([, { project, worker }]) =>
        visible(shown, {
          project: project !== null && model.projectExists(project) ? project : null,
          workerGroups: model.groupsOf(worker),
          client: worker,
        }),
      )
      .map(([index]) => index);
  const projects = visibleProjects(scope, model.projects()).map(({ project }) => project);
  const reached = {
    projects: new Set(model.projectsOf(scope.groups ?? [])),
    workers: new Set<string>(),
  };
  return {
    work: rows(world.work, scope),
    // Beside the work table, the groups' reach decides which projects there are to see.
    screencasts: rows(world.screencasts, { ...scope, reached }),
    optionally: [...world.screencasts.entries()]
      .filter(([, { project }]) => project === null || projects.includes(project))
      .map(([index]) => index),
    projects: projects.sort(),
    workers: visibleWorkers(scope, model.workers())
      .map(({ worker }) => worker)
      .sort(),
  };
}

describeOnEachDatabase('the rule and the query of what a member sees', (db) => {
  async function setup(agency: Agency) {
    const { dataSource, visibility, directories } = await agencyDatabase(db, agency);
    const { projects, work } = agency;
    const query = {
      tables: visibility,
      projectTable: new VisibilityQuery(new HostTables(dataSource, { projects, work })),
      answers: new VisibilityQuery(new HostTables(dataSource, { work })),
    };
    const readers = (scope: AnsweredScope, model: Model): Reader[] => {
      const { reached } = scope;
      const gone = agency.projectIds.filter((id) => !model.projectExists(id));
      const named = scope.groups?.size ? new Set([...reached.projects, ...gone]) : reached.projects;
      return [
        { name: 'tables', scope: { ...scope, reached: null }, query: query.tables },
        {
          name: 'tables, with the workers looked up',
          scope: { ...scope, reached: { ...reached, projects: null } },
          query: query.tables,
        },
        { name: 'answers', scope, query: query.answers },
        {
          name: 'answers that name deleted projects, and a table of projects',
          scope: { ...scope, reached: { ...reached, projects: named } },
          query: query.projectTable,
        },
      ];
    };
    return { dataSource, readers, directories };
  }

  const cases = (agency: Agency) =>
    fc.tuple(worlds(agency), fc.array(selections(agency), { minLength: 3, maxLength: 6 }));

  it.each(agenciesOn(db))(
    'agree on every row, for $name',
    async (agency) => {
      const { dataSource, readers } = await setup(agency);

      await fc.assert(
        fc.asyncProperty(cases(agency), async ([world, chosen]) => {
          await fill(dataSource, agency, world);
          const model = new Model(world);
          for (const selection of chosen) {
            for (const reader of readers(model.scope(selection), model)) {
              const asked = new Asked(dataSource, agency, reader);
              expect({
                reader: reader.name,
                work: await asked.items('WorkEntry'),
                screencasts: await asked.items('Screencast'),
                optionally: await asked.optionally(),
                projects: await asked.projects(),
                workers: await asked.workers(),
              }).toEqual({ reader: reader.name, ...expected(world, model, reader.scope) });
            }
          }
        }),
        RUNS,
      );
    },
    240_000,
  );

  it.each(agenciesOn(db))(
    'agree with the directories, for $name',
    async (agency) => {
      const { dataSource, directories } = await setup(agency);
      const ids = async (found: Promise<readonly { id: string }[]>) =>
        (await found).map(({ id }) => id).sort();
      const sorted = async (found: Promise<readonly string[]>) => [...(await found)].sort();

      await fc.assert(
        fc.asyncProperty(cases(agency), async ([world, chosen]) => {
          await fill(dataSource, agency, world);
          const model = new Model(world);
          for (const { projects, groups, boundTo } of chosen) {
            const [p, g] = [projects ?? [], groups ?? []];
            const there = g.filter((id) => model.groupExists(id));
            const reached = model.projectsOf(there);
            expect({
              projects: await ids(directories.projects.findMany(PORTALS[0], p)),
              groups: await ids(directories.groups.findMany(PORTALS[0], g)),
              workers: await sorted(directories.groups.workersOf(PORTALS[0], g)),
              reached: await sorted(directories.groups.projectsOf(PORTALS[0], g)),
              among: await sorted(directories.groups.projectsOf(PORTALS[0], g, boundTo ?? [])),
            }).toEqual({
              projects: p.filter((id) => model.projectExists(id)).sort(),
              groups: [...there].sort(),
              workers: model.workersIn(there).sort(),
              reached: [...reached].sort(),
              among: reached.filter((id) => boundTo?.includes(id)).sort(),
            });
          }
        }),
        RUNS,
      );
    },
    240_000,
  );
});
