import type { DataSource } from 'typeorm';

/** What would fit the tables to the entities, as TypeORM sees it: what a host's next migration would hold. */
export async function driftOf(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** The same with the module's own entities, which TypeORM else passes over. */
export async function driftOfAll(dataSource: DataSource): Promise<string[]> {
  const passedOver = dataSource.entityMetadatas.filter(({ synchronize }) => !synchronize);
  for (const metadata of passedOver) metadata.synchronize = true;
  try {
    return await driftOf(dataSource);
  } finally {
    for (const metadata of passedOver) metadata.synchronize = false;
  }
}
