import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Makes the host's tables. The module's are there already, so that what is missing is the host's. */
export async function createTables(dataSource: DataSource): Promise<void> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  for (const { query } of upQueries) await dataSource.query(query);
}

/** Fills the host's tables, most of it for this portal, and tells the planner about them. */
export async function fillTables(client: Client, portalId: string): Promise<void> {
  await client.query("SELECT set_config('bench.portal', $1, false)", [portalId]);
  await client.query(await readFile(path.join(__dirname, 'data.sql'), 'utf8'));
  await client.query('VACUUM (ANALYZE)');
}
