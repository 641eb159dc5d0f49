import { type DataSource, Table } from 'typeorm';
import { VisibilityQuery } from '../../../lib/index.js';
import { HostTables } from '../../../lib/scopes/tables/host-tables.js';
import { TableGroupDirectory } from '../../../lib/scopes/tables/table-group-directory.js';
import { TableProjectDirectory } from '../../../lib/scopes/tables/table-project-directory.js';
import type { DatabaseWishes, TestDatabase } from '../databases.js';
import type { Agency } from './agency.js';

/** A database with the agency's tables, all empty, and what reads them. */
export async function agencyDatabase(
  db: TestDatabase,
  agency: Agency,
  { collation = 'utf8mb4_bin' }: Pick<DatabaseWishes, 'collation'> = {},
) {
  const dataSource = await db.create({ entities: entitiesOf(agency), collation });
  await createTables(dataSource, agency);
  const { projects, groups, work } = agency;
  const tables = new HostTables(dataSource, { projects, groups, work });
  const directory = new TableProjectDirectory(dataSource, tables);
  return {
    dataSource,
    visibility: new VisibilityQuery(tables),
    directories: {
      projects: directory,
      groups: new TableGroupDirectory(dataSource, tables, directory),
    },
  };
}

/** The entities a DataSource needs to know for the agency. */
export function entitiesOf(agency: Agency): (new () => object)[] {
  return Object.values(agency.entities) as (new () => object)[];
}

/** Makes the agency's tables, as its own migration would. */
export async function createTables(dataSource: DataSource, agency: Agency): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    for (const entity of entitiesOf(agency)) {
      const table = Table.create(dataSource.getMetadata(entity), dataSource.driver);
      await runner.createTable(table, false, false);
    }
  } finally {
    await runner.release();
  }
}
