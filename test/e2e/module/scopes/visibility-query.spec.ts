import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Brackets } from 'typeorm';
import { type Scope, VisibilityQuery, type VisibleColumns } from '../../../../lib/index.js';
import { HostTables } from '../../../../lib/scopes/tables/host-tables.js';
import { agencyDatabase } from '../../../support/agency/agency-database.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { scopeOf, WORLD } from '../../../support/agency/two-by-two.js';
import { fill } from '../../../support/agency/world.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { refused } from '../../../support/refused.js';

const { WorkEntry, Campaign, TeamMember } = textAgency.entities;
const BOTH = { project: 'work.projectId', worker: 'work.workerId' };

const RED = scopeOf({ projects: ['red'] });
const DESIGN = scopeOf({ groups: ['design'] });
const EVERYTHING = scopeOf({}, { everything: true });

describeOnEachDatabase('a query of what a member sees', (db) => {
  let dataSource: DataSource;
  let visibility: VisibilityQuery;

  beforeAll(async () => {
    ({ dataSource, visibility } = await agencyDatabase(db, textAgency));
    await fill(dataSource, textAgency, WORLD);
  });

  const work = (alias = 'work') =>
    dataSource.createQueryBuilder(WorkEntry, alias).orderBy(`${alias}.id`);

  async function idsOf(query: SelectQueryBuilder<ObjectLiteral>): Promise<number[]> {
    return (await query.getMany()).map((row) => row['id'] as number);
  }

  it('shows staff every row, and nobody without a selection any', async () => {
    expect(await idsOf(visibility.apply(work(), EVERYTHING, BOTH))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await idsOf(visibility.apply(work(), scopeOf({}), BOTH))).toEqual([]);
  });

  it('shows of what is kept by client the rows of the clients in sight, to staff and to client users', async () => {
    const client = 'work.projectId';
    const clients = new Set(['red']);
    const rows = (await work().getMany()) as { id: number; projectId: string }[];
    const ofRed = rows.filter(({ projectId }) => projectId === 'red').map(({ id }) => id);
    expect(ofRed.length).toBeGreaterThan(0);
    const seen = (given: Partial<Scope>, columns: VisibleColumns) =>
      idsOf(visibility.apply(work(), scopeOf({}, given), columns));
    expect(await seen({ everything: true, clients }, { ...BOTH, client })).toEqual(ofRed);
    expect(await seen({ everything: true, clients }, { client })).toEqual(ofRed);
    expect(await seen({ clients }, { client })).toEqual(ofRed);
    expect(await seen({ clients }, { ...BOTH, client })).toEqual([]);
    expect(await seen({ everything: true, clients: new Set() }, { client })).toEqual([]);
    expect(await seen({ everything: true }, { client })).toEqual(rows.map(({ id }) => id));
    expect(await seen({ everything: true, clients }, BOTH)).toEqual(rows.map(({ id }) => id));
  });

  it('keeps two scopes in one query apart, and the parameters of the host', async () => {
    const query = work().where('work.id < :most', { most: 4 });
    visibility.apply(query, RED, { project: 'work.projectId' });
    visibility.apply(query, DESIGN, { worker: 'work.workerId' });

    expect(await idsOf(query)).toEqual([0]);
  });

  it('keeps scopes of queries apart that the host puts into one another', async () => {
    const inner = dataSource
      .createQueryBuilder(WorkEntry, 'inside')
      .select('inside.id')
      .where('inside.id < :most', { most: 4 });
    visibility.apply(inner, RED, { project: 'inside.projectId' });
    const query = visibility
      .apply(work(), DESIGN, BOTH)
      .andWhere(`work.id IN (${inner.getQuery()})`)
      .setParameters(inner.getParameters());

    expect(await idsOf(query)).toEqual([0]);
  });

  it('finds columns from inside a subquery and of the query around it', async () => {
    const query = dataSource.createQueryBuilder(Campaign, 'project');
    const exists = query
      .subQuery()
      .select('1')
      .from(WorkEntry, 'work')
      .where('work.projectId = project.id');
    visibility.apply(exists, DESIGN, { project: 'project.id', worker: 'work.workerId' });
    visibility.apply(exists, scopeOf({ projects: ['blue'] }), { project: 'project.id' });
    const rows = await query.where(`EXISTS ${exists.getQuery()}`).getMany();

    expect(rows.map((row) => row['id'] as string)).toEqual(['blue']);
  });

  it('holds for every alternative given before it', async () => {
    const query = work().where('work.id = 0').orWhere('work.id = 3').orWhere('work.id = 5');

    expect(await idsOf(visibility.apply(query, RED, BOTH))).toEqual([0, 5]);
  });

  it('goes into brackets of the host', async () => {
    const query = work().where(
      new Brackets((either) =>
        either
          .where(visibility.condition(scopeOf({ projects: ['blue'] }), BOTH))
          .orWhere('work.workerId IS NULL'),
      ),
    );

    expect(await idsOf(query)).toEqual([2, 3, 5]);
  });

  it('counts, pages and clones like any condition', async () => {
    const query = visibility.apply(work(), RED, BOTH);

    expect(await query.getCount()).toBe(3);
    expect(await idsOf(query.clone().limit(2))).toEqual([0, 1]);
    expect(await idsOf(query.clone().skip(1).take(1))).toEqual([1]);
    expect(await idsOf(query.clone().andWhere('work.id > 0'))).toEqual([1, 5]);
    const [rows, total] = await query.take(1).getManyAndCount();
    expect([rows.length, total]).toEqual([1, 3]);
  });

  it('judges joined rows, page by page', async () => {
    const query = dataSource
      .createQueryBuilder(Campaign, 'project')
      .innerJoinAndMapMany(
        'project.work',
        WorkEntry as new () => object,
        'work',
        'work.projectId = project.id',
      )
      .orderBy('project.id')
      .addOrderBy('work.id')
      .take(1);
    const rows = await visibility.apply(query, DESIGN, BOTH).getMany();

    expect(rows).toMatchObject([{ id: 'blue', work: [{ id: 2 }] }]);
  });

  it('is one statement for a page', async () => {
    const { queries } = await countQueries(dataSource, () =>
      visibility.apply(work(), DESIGN, BOTH).limit(50).getMany(),
    );

    expect(queries).toHaveLength(1);
  });

  it.each([['work'], ['work.nothing'], ['other.projectId'], ['projectId'], ['']])(
    'refuses %p, which is no column of the query',
    (project) => {
      const judged = () => visibility.apply(work(), EVERYTHING, { project });
      expect(judged).toThrow(refused('unknownQueryColumn', project));
    },
  );

  it('refuses a column that holds no ids, or ids of another kind than the tables', () => {
    const deleted = dataSource.createQueryBuilder(Campaign, 'project');
    expect(() => visibility.apply(deleted, RED, { project: 'project.deletedAt' })).toThrow(
      refused('queryColumnWithoutIds', 'project.deletedAt'),
    );
    expect(() => visibility.apply(work(), DESIGN, { worker: 'work.id' })).toThrow(
      refused(
        'differentColumns',
        { name: 'work.id', kind: 'integer' },
        { name: 'worker', kind: 'text' },
      ),
    );
  });

  it('refuses to judge by no column at all', () => {
    expect(() => visibility.apply(work(), RED, {})).toThrow(refused('noDecidingColumn'));
  });

  it('needs the table of work to tell who has worked on projects, and no table to tell who is in groups', async () => {
    const reached = { projects: new Set<string>(), workers: new Set(['bob']) };
    const without = new VisibilityQuery(new HostTables(dataSource, {}));
    const members = () => dataSource.createQueryBuilder(TeamMember, 'member');
    const columns = { worker: 'member.workerId' };

    expect(() => without.apply(members(), RED, columns)).toThrow(refused('noWorkTable'));
    const build = scopeOf({ groups: ['build'] }, { reached });
    expect(await without.apply(members(), build, columns).getMany()).toMatchObject([
      { workerId: 'bob' },
    ]);
  });

  it('refuses a scope without answers where no tables hold them', () => {
    const without = new VisibilityQuery(new HostTables(dataSource, {}));

    for (const columns of [{ worker: BOTH.worker }, { project: BOTH.project }]) {
      expect(() => without.apply(work(), DESIGN, columns)).toThrow(refused('noReach'));
    }
  });
});
