import type { DataSource } from 'typeorm';
import { type VisibleColumns, VisibilityQuery } from '../../../../lib/index.js';
import { HostTables } from '../../../../lib/scopes/tables/host-tables.js';
import { agencyDatabase } from '../../../support/agency/agency-database.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { scopeOf, there } from '../../../support/agency/two-by-two.js';
import { fill, PORTALS, type World } from '../../../support/agency/world.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { refused } from '../../../support/refused.js';

const { Team, WorkEntry } = textAgency.entities;
const DESIGN = scopeOf({ groups: ['design'] });

/** The group has worked on red; green exists, and only others have worked on it. Some ids name two things. */
const WORLD: World = {
  projects: ['red', 'green', 'dora', 'Name of ghost'].map(there),
  groups: [there('design'), { id: 'ghost', portalId: PORTALS[0], state: 'softly deleted' }],
  members: [
    ['design', 'dora'],
    ['design', 'green'],
    ['design', 'ghost'],
  ],
  belongings: [],
  work: [
    { project: 'red', worker: 'dora' },
    { project: 'green', worker: 'bob' },
  ],
  screencasts: [],
};

describeOnEachDatabase('a project that no selected group reaches', (db) => {
  let dataSource: DataSource;
  let visibility: VisibilityQuery;

  beforeAll(async () => {
    ({ dataSource, visibility } = await agencyDatabase(db, textAgency));
    await fill(dataSource, textAgency, WORLD);
  });

  /** Pairs of rows of work, as far as these columns of theirs are visible. */
  async function pairs(columns: VisibleColumns): Promise<string[]> {
    const query = dataSource
      .createQueryBuilder(WorkEntry, 'work')
      .innerJoin(WorkEntry as new () => object, 'other', 'other.id >= 0')
      .select('work.id', 'id')
      .addSelect('other.id', 'other')
      .orderBy('work.id')
      .addOrderBy('other.id');
    const rows = await visibility.apply(query, DESIGN, columns).getRawMany<object>();
    return rows.map((row) => Object.values(row).join('+'));
  }

  it('hides what one row says of it and another of the worker', async () => {
    expect(await pairs({ project: 'work.projectId', worker: 'work.workerId' })).toEqual([
      '0+0',
      '0+1',
    ]);
    expect(await pairs({ project: 'work.projectId', worker: 'other.workerId' })).toEqual(['0+0']);
  });

  it('hides rows of work whose project or worker is read from another column', async () => {
    expect(await pairs({ project: 'work.workerId', worker: 'work.workerId' })).toEqual([]);
    expect(await pairs({ project: 'work.projectId', worker: 'work.projectId' })).toEqual([]);
  });

  it('hides deleted work on it, also where the host shows deleted rows', async () => {
    const { projects, groups } = textAgency;
    const work = { entity: Team, project: 'name', worker: 'id' };
    const deleting = new VisibilityQuery(new HostTables(dataSource, { projects, groups, work }));
    const query = dataSource.createQueryBuilder(Team, 'work').withDeleted();
    const columns = { project: 'work.name', worker: 'work.id' };

    expect(await query.clone().andWhere("work.id = 'ghost'").getCount()).toBe(1);
    expect(await deleting.apply(query, DESIGN, columns).getCount()).toBe(0);
  });
});

describeOnEachDatabase('a query on another DataSource than the tables', (db) => {
  it('is refused where the tables are needed', async () => {
    const { visibility } = await agencyDatabase(db, textAgency);
    const { dataSource } = await agencyDatabase(db, textAgency);
    const query = () => dataSource.createQueryBuilder(WorkEntry, 'work');
    const project = 'work.projectId';

    expect(() => visibility.apply(query(), DESIGN, { project })).toThrow(
      refused('otherDataSource'),
    );
    const red = visibility.apply(query(), scopeOf({ projects: ['red'] }), { project });
    expect(await red.getCount()).toBe(0);
  });
});
