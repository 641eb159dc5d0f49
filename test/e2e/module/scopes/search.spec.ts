import { Column, Entity, PrimaryColumn, Table } from 'typeorm';
import type { DirectorySearch } from '../../../../lib/ports/index.js';
import { HostTables } from '../../../../lib/scopes/tables/host-tables.js';
import { TableProjectDirectory } from '../../../../lib/scopes/tables/table-project-directory.js';
import { agenciesOn } from '../../../support/agency/agencies.js';
import type { Agency } from '../../../support/agency/agency.js';
import { agencyDatabase } from '../../../support/agency/agency-database.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { fill, PORTALS, type World } from '../../../support/agency/world.js';
import { describeOnEachDatabase } from '../../../support/databases.js';

/** A host that names some of its projects later. */
@Entity('drafts')
class DraftEntity {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 200, nullable: true })
  name!: string | null;
}

const NOTHING: World = {
  projects: [],
  groups: [],
  members: [],
  belongings: [],
  work: [],
  screencasts: [],
};

describeOnEachDatabase('a search in tables', (db) => {
  /** Directories over the agency's tables, with all its projects in one portal. */
  async function setup(agency: Agency, collation?: string) {
    const made = await agencyDatabase(db, agency, collation === undefined ? {} : { collation });
    const projects = agency.projectIds.map((id) => ({
      id,
      portalId: PORTALS[0],
      state: 'there' as const,
    }));
    await fill(made.dataSource, agency, { ...NOTHING, projects });
    return made;
  }

  /** All pages of a directory, each of so many. */
  async function pages(directory: TableProjectDirectory, limit: number) {
    const all: { id: string; name: string }[] = [];
    for (;;) {
      const search: DirectorySearch = { limit, total: false, after: all.at(-1) };
      const { items } = await directory.search(PORTALS[0], search);
      all.push(...items);
      if (items.length < limit || all.length > 100) return all;
    }
  }

  it.each(agenciesOn(db))('gives every thing once, with $name', async (agency) => {
    const { directories } = await setup(agency);
    const whole = await pages(directories.projects, 50);
    expect(whole.map(({ id }) => id).sort()).toEqual([...agency.projectIds].sort());
    for (const limit of [1, 2]) expect(await pages(directories.projects, limit)).toEqual(whole);
  });

  it.each(agenciesOn(db))(
    'goes on behind a position that is made up, with $name',
    async (agency) => {
      const { directories } = await setup(agency);
      const whole = await pages(directories.projects, 50);
      for (const id of ['no such id', '', '99999999999999999999', "'", '01', '-1'])
        for (const name of ['', "'; --", '%', 'a'])
          expect(
            await directories.projects.search(PORTALS[0], {
              limit: 50,
              total: false,
              after: { name, id },
            }),
          ).toEqual({ items: whole });
      const end = { name: 'zzz', id: agency.projectIds[0]! };
      expect(
        await directories.projects.search(PORTALS[0], { limit: 50, total: true, after: end }),
      ).toEqual({ items: [], total: whole.length });
    },
  );

  it('gives every thing once where the collation holds different names for the same', async () => {
    const names = ['red', 'RED', 'réd', 'blue', 'Blue'];
    // Ids that differ in every collation.
    const agency = { ...textAgency, projectIds: names.map((_, at) => `p${at}`) };
    const { dataSource, directories } = await setup(agency, 'utf8mb4_general_ci');
    for (const [at, name] of names.entries())
      await dataSource
        .getRepository(textAgency.entities.Campaign)
        .update({ id: `p${at}` }, { name });
    const whole = await pages(directories.projects, 50);
    expect(whole.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const limit of [1, 2]) expect(await pages(directories.projects, limit)).toEqual(whole);
  });

  it('gives what has no name yet first, once, in a host of one portal', async () => {
    const dataSource = await db.create({ entities: [DraftEntity] });
    const runner = dataSource.createQueryRunner();
    const metadata = dataSource.getMetadata(DraftEntity);
    await runner.createTable(Table.create(metadata, dataSource.driver), false, false);
    await runner.release();
    await dataSource.getRepository(DraftEntity).insert([
      { id: 9, name: null },
      { id: 10, name: null },
      { id: 2, name: '' },
      { id: 1, name: 'Name' },
    ]);
    const projects = { entity: DraftEntity, id: 'id', name: 'name', portal: null };
    const directory = new TableProjectDirectory(
      dataSource,
      new HostTables(dataSource, { projects }),
    );
    for (const limit of [1, 2, 50])
      expect((await pages(directory, limit)).map(({ id }) => id)).toEqual(['2', '9', '10', '1']);
  });
});
