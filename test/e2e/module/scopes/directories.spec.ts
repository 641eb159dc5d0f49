import type { DataSource, EntityManager } from 'typeorm';
import type { GroupDirectory, ProjectDirectory } from '../../../../lib/ports/index.js';
import { HostTables } from '../../../../lib/scopes/tables/host-tables.js';
import { TableGroupDirectory } from '../../../../lib/scopes/tables/table-group-directory.js';
import { TableProjectDirectory } from '../../../../lib/scopes/tables/table-project-directory.js';
import { groupDirectoryContract, projectDirectoryContract } from '../../../../lib/testing/index.js';
import { agenciesOn } from '../../../support/agency/agencies.js';
import type { Agency, AgencyEntity } from '../../../support/agency/agency.js';
import { agencyDatabase } from '../../../support/agency/agency-database.js';
import { CampaignDirectory, TeamDirectory } from '../../../support/agency/class-directories.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { fill, PORTALS, type Thing, type World } from '../../../support/agency/world.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { itKeeps } from '../../../support/it-keeps.js';

const thing = (id: string, given: Partial<Thing> = {}): Thing => ({
  id,
  portalId: PORTALS[0],
  state: 'there',
  ...given,
});

/** Two projects and two groups that exist, one of each that does not, and one of each of another portal. */
function worldOf({ projectIds, groupIds, workerIds }: Agency): World {
  const [red, blue, foreign] = projectIds as [string, string, string];
  const [design, build, others] = groupIds as [string, string, string];
  const [dora, bob] = workerIds as [string, string];
  return {
    projects: [thing(red), thing(blue), thing(foreign, { portalId: PORTALS[1] })],
    groups: [thing(design), thing(build), thing(others, { portalId: PORTALS[1] })],
    members: [
      [design, dora],
      [build, dora],
      [build, bob],
      [others, bob],
    ],
    belongings: [
      [design, red],
      [others, red],
      [build, foreign],
    ],
    work: [
      { project: blue, worker: dora },
      { project: blue, worker: bob },
      { project: foreign, worker: bob },
    ],
    screencasts: [],
  };
}

interface Directories {
  readonly dataSource: DataSource;
  readonly projects: ProjectDirectory;
  readonly groups: GroupDirectory;
}

/** Declares the contracts for directories over an agency's tables. */
function itKeepsBoth(agency: Agency, create: () => Promise<Directories>): void {
  const [red, blue, foreign, late] = agency.projectIds as [string, string, string, string];
  const [design, build, others, young] = agency.groupIds as [string, string, string, string];
  const portalId = PORTALS[0];
  let directories: Directories;

  beforeAll(async () => {
    directories = await create();
  });

  /** How the thing with this id is made in a transaction. */
  const made = (entity: AgencyEntity, id: string, fields: object = {}) => ({
    transaction: <T>(work: (manager: EntityManager) => Promise<T>) =>
      directories.dataSource.transaction(work),
    add: async (manager: EntityManager) => {
      await manager.getRepository(entity).insert({ id, portalId, name: 'Late', ...fields });
      return id;
    },
  });

  itKeeps(
    projectDirectoryContract(() => {
      const directory = directories.projects;
      const given = { directory, portalId, known: [red, blue], foreign: [foreign] };
      const { Campaign } = agency.entities;
      return Promise.resolve({ ...given, made: made(Campaign, late, { billingBasis: 'fixed' }) });
    }),
  );

  itKeeps(
    groupDirectoryContract(() => {
      const directory = directories.groups;
      const given = { directory, portalId, known: [design, build], foreign: [others] };
      return Promise.resolve({ ...given, made: made(agency.entities.Team, young) });
    }),
  );
}

describeOnEachDatabase('directories', (db) => {
  async function filled(agency: Agency) {
    const made = await agencyDatabase(db, agency);
    await fill(made.dataSource, agency, worldOf(agency));
    return made;
  }

  describe.each(agenciesOn(db))('that are tables with $name', (agency) => {
    itKeepsBoth(agency, async () => {
      const { dataSource, directories } = await filled(agency);
      return { dataSource, ...directories };
    });
  });

  describe('that are classes of the host', () => {
    const over = (dataSource: DataSource) => ({
      dataSource,
      projects: new CampaignDirectory(dataSource),
      groups: new TeamDirectory(dataSource),
    });
    itKeepsBoth(textAgency, async () => over((await filled(textAgency)).dataSource));
  });
});

describeOnEachDatabase('directories that are tables', (db) => {
  it('answer for a host of one portal whatever the portal is', async () => {
    const { dataSource } = await agencyDatabase(db, textAgency);
    await fill(dataSource, textAgency, worldOf(textAgency));
    const { projects, groups, work } = textAgency;
    const tables = new HostTables(dataSource, {
      projects: { ...projects, portal: null },
      groups: { ...groups, portal: null },
      work,
    });
    const nobody: ProjectDirectory = { findMany: () => Promise.resolve([]) };
    const directory = new TableGroupDirectory(dataSource, tables, nobody);

    expect(await directory.findMany('any', textAgency.groupIds)).toHaveLength(3);
    const reached = await directory.projectsOf('any', textAgency.groupIds);
    expect([...reached].sort()).toEqual(textAgency.projectIds.slice(0, 3).sort());
  });

  it('find an id only as it is written, whatever the collation holds for the same', async () => {
    const { dataSource, directories } = await agencyDatabase(db, textAgency, {
      collation: 'utf8mb4_general_ci',
    });
    const names = ['red', 'blue', 'green'];
    const agency = { ...textAgency, projectIds: names, groupIds: names, workerIds: names };
    await fill(dataSource, agency, worldOf(agency));

    for (const other of ['RED', 'red ', 'réd']) {
      expect(await directories.projects.findMany(PORTALS[0], [other])).toEqual([]);
      expect(await directories.groups.findMany(PORTALS[0], [other])).toEqual([]);
      expect(await directories.groups.workersOf(PORTALS[0], [other])).toEqual([]);
      expect(await directories.groups.projectsOf(PORTALS[0], [other])).toEqual([]);
    }
  });

  it('say of the billing what the table says, and that no rates apply where it names none', async () => {
    const { dataSource, directories } = await agencyDatabase(db, textAgency);
    await fill(dataSource, textAgency, worldOf(textAgency));
    const red = textAgency.projectIds[0]!;
    expect(await directories.projects.findMany(PORTALS[0], [red])).toEqual([
      { id: red, name: `Name of ${red}`, billingBasis: 'staff_hours' },
    ]);

    const { billingBasis: _, ...projects } = textAgency.projects;
    const tables = new HostTables(dataSource, { projects });
    const plain = new TableProjectDirectory(dataSource, tables);
    expect(await plain.findMany(PORTALS[0], [red])).toMatchObject([{ billingBasis: 'none' }]);
  });

  it('ask the host about projects where these are no table', async () => {
    const { dataSource } = await agencyDatabase(db, textAgency);
    const world = worldOf(textAgency);
    // Some work lies on no project at all.
    const screencasts = [...world.work, { project: null, worker: world.members[0]![1] }];
    await fill(dataSource, textAgency, {
      ...world,
      screencasts: screencasts as World['screencasts'],
    });
    const { groups } = textAgency;
    const work = { ...textAgency.work, entity: textAgency.entities.Screencast };
    const tables = new HostTables(dataSource, { groups, work });
    const asked: (readonly string[])[] = [];
    const directory = new TableGroupDirectory(dataSource, tables, {
      findMany: (_, ids) => {
        asked.push([...ids].sort());
        return Promise.resolve(
          ids.slice(0, 1).map((id) => ({ id, name: id, billingBasis: 'none' })),
        );
      },
    });
    const [red, blue, foreign] = textAgency.projectIds as [string, string, string];

    expect(await directory.projectsOf(PORTALS[0], textAgency.groupIds)).toHaveLength(1);
    expect(await directory.projectsOf(PORTALS[0], textAgency.groupIds, [blue])).toEqual([blue]);
    expect(asked).toEqual([[red, blue, foreign].sort(), [blue]]);
  });
});
