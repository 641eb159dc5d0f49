import { type Scope, VisibilityQuery } from '../../../../lib/index.js';
import { HostTables } from '../../../../lib/scopes/tables/host-tables.js';
import { agencyDatabase } from '../../../support/agency/agency-database.js';
import { integerAgency } from '../../../support/agency/integer-agency.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { scopeOf, there, WORLD } from '../../../support/agency/two-by-two.js';
import { fill, PORTALS } from '../../../support/agency/world.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';

const { WorkEntry } = textAgency.entities;
const BOTH = { project: 'work.projectId', worker: 'work.workerId' };

describeOnEachDatabase('a scope of 10,000 projects and 10,000 groups', (db) => {
  const long = (kind: string) => (_: unknown, index: number) => `${kind}${index} `.padEnd(255, 'ü');
  const projects = Array.from({ length: 10_000 }, long('p'));
  const groups = Array.from({ length: 10_000 }, long('g'));
  const workers = Array.from({ length: 10_000 }, long('w'));
  const last = { project: projects.at(-1)!, group: groups.at(-1)!, worker: workers.at(-1)! };

  async function setup() {
    const { dataSource, visibility, directories } = await agencyDatabase(db, textAgency);
    await fill(dataSource, textAgency, {
      ...WORLD,
      projects: [there(last.project), there('red')],
      groups: [there(last.group), there('design')],
      members: [
        [last.group, last.worker],
        ['design', 'dora'],
      ],
      work: [
        { project: last.project, worker: last.worker },
        { project: last.project, worker: 'dora' },
        { project: 'red', worker: last.worker },
      ],
    });
    const shown = async (query: VisibilityQuery, scope: Scope) => {
      const work = dataSource.createQueryBuilder(WorkEntry, 'work').orderBy('work.id');
      const rows = await query.apply(work, scope, BOTH).getMany();
      return rows.map((row) => row['id'] as number);
    };
    return { dataSource, visibility, directories, shown };
  }

  it('is one condition like any other, whether looked up or answered', async () => {
    const { dataSource, visibility, shown } = await setup();
    const answers = new VisibilityQuery(new HostTables(dataSource, {}));
    const reached = { projects: new Set(projects), workers: new Set(workers) };

    for (const [query, given] of [
      [visibility, {}],
      [answers, { reached }],
    ] as const) {
      expect(await shown(query, scopeOf({ projects, groups }, given))).toEqual([0]);
      expect(await shown(query, scopeOf({ projects }, given))).toEqual([0, 1]);
      const bound = { ...given, boundTo: new Set(projects) };
      expect(await shown(query, scopeOf({ groups }, bound))).toEqual([0]);
    }
  });

  it('is one question to each directory', async () => {
    const { dataSource, directories } = await setup();
    const { queries, result } = await countQueries(dataSource, async () => [
      await directories.projects.findMany(PORTALS[0], projects),
      await directories.groups.findMany(PORTALS[0], groups),
      await directories.groups.workersOf(PORTALS[0], groups),
      await directories.groups.projectsOf(PORTALS[0], groups, projects),
    ]);

    expect(result).toMatchObject([
      [{ id: last.project }],
      [{ id: last.group }],
      [last.worker],
      [last.project],
    ]);
    // The last two look first which groups there are.
    expect(queries).toHaveLength(6);
  });
});

describeOnEachDatabase('ids that a column cannot hold', (db) => {
  const junk = ['abc', '', '01', ' 1', '1 ', '1e0', '1.0', 'true', '2147483648', String(2n ** 70n)];

  it('match nothing in a column of integers, and leave the others alone', async () => {
    const { dataSource, visibility } = await agencyDatabase(db, integerAgency);
    const world = {
      ...WORLD,
      projects: ['0', '1', '2'].map(there),
      groups: ['0', '1', '2'].map(there),
      members: [['1', '1']] as const,
      work: ['0', '1', '2'].map((project) => ({ project, worker: '1' })),
    };
    await fill(dataSource, integerAgency, world);
    const answers = new VisibilityQuery(new HostTables(dataSource, {}));
    const { WorkEntry: IntegerWork } = integerAgency.entities;
    const shown = async (query: VisibilityQuery, scope: Scope) => {
      const work = dataSource.createQueryBuilder(IntegerWork, 'work').orderBy('work.id');
      const columns = { project: 'work.project', worker: 'work.worker' };
      return (await query.apply(work, scope, columns).getMany()).map((row) => row['id'] as number);
    };
    const reached = { projects: new Set([...junk, '2']), workers: new Set([...junk, '1']) };

    for (const scope of [
      scopeOf({ projects: junk }),
      scopeOf({ groups: junk }),
      scopeOf({ projects: ['1'], groups: junk }),
      scopeOf({ groups: ['1'] }, { boundTo: new Set(junk) }),
    ]) {
      expect(await shown(visibility, scope)).toEqual([]);
    }
    expect(await shown(visibility, scopeOf({ projects: [...junk, '1'] }))).toEqual([1]);
    expect(await shown(answers, scopeOf({ groups: ['1'] }, { reached }))).toEqual([2]);
  });
});
