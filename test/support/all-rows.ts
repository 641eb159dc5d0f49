import type { DataSource } from 'typeorm';

/** Every row of every table of the module, by table, as the driver answers it. */
export async function allRows(dataSource: DataSource): Promise<Record<string, unknown[]>> {
  const tables = dataSource.entityMetadatas
    .map(({ tableName }) => tableName)
    .filter((name) => name.startsWith('clientele_'));
  const entries: [string, unknown[]][] = [];
  for (const table of new Set(tables)) {
    const rows = await dataSource.query<unknown[]>(`SELECT * FROM ${table}`);
    entries.push([table, rows]);
  }
  return Object.fromEntries(entries);
}
