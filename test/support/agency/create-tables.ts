import { type DataSource, Table } from 'typeorm';

/** Makes the tables of a test's own entities, as a host's migration would. */
export async function createTables(
  dataSource: DataSource,
  entities: readonly (new () => object)[],
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    for (const entity of entities) {
      const table = Table.create(dataSource.getMetadata(entity), dataSource.driver);
      await runner.createTable(table, false, false);
    }
  } finally {
    await runner.release();
  }
}
