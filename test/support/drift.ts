import type { DataSource } from 'typeorm';

/** What would fit the tables to the entities, as TypeORM sees it: what a host's next migration would hold. */
export async function driftOf(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** The same with the module's own entities, which TypeORM else passes over, but for the collations of their columns. */
export async function driftOfAll(dataSource: DataSource): Promise<string[]> {
  const passedOver = dataSource.entityMetadatas.filter(({ synchronize }) => !synchronize);
  for (const metadata of passedOver) metadata.synchronize = true;
  const columns = passedOver.flatMap((metadata) => metadata.columns);
  const bytewise = await bytewiseColumns(dataSource);
  const named = columns.filter(({ entityMetadata: { tableName }, databaseName }) =>
    bytewise.has(`${tableName}.${databaseName}`),
  );
  for (const column of named) column.collation = 'C';
  try {
    return await driftOf(dataSource);
  } finally {
    for (const metadata of passedOver) metadata.synchronize = false;
    for (const column of named) delete column.collation;
  }
}

/** The columns that have the collation `C`, as in `clientele_members.email`: of PostgreSQL, which alone compares collations. */
export async function bytewiseColumns(dataSource: DataSource): Promise<ReadonlySet<string>> {
  if (dataSource.options.type !== 'postgres') return new Set();
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_name LIKE '%clientele%' AND collation_name = 'C'`,
  );
  return new Set(rows.map(({ name }) => name));
}
