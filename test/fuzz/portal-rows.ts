import type { DataSource } from 'typeorm';
import type { TestHost } from '../support/test-host.js';

/** All rows of one portal as text by their tables, to compare with what they are later. */
export async function portalRows(host: TestHost, portalId: string): Promise<Map<string, string[]>> {
  await host.settled();
  const rows = new Map<string, string[]>();
  for (const { tableName, columns } of ownTables(host.dataSource)) {
    const column = columns.some(({ propertyName }) => propertyName === 'portalId')
      ? 'portalId'
      : 'id';
    const found = await host.dataSource
      .createQueryBuilder()
      .select('t.*')
      .from(tableName, 't')
      .where(`t.${host.dataSource.driver.escape(column)} = :portalId`, { portalId })
      .getRawMany<object>();
    rows.set(tableName, found.map((row) => JSON.stringify(row)).toSorted());
  }
  return rows;
}

/** What of a portal is not as it was. */
export function changedRows(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...after].flatMap(([table, rows]) => {
    const known = new Set(before.get(table));
    const now = new Set(rows);
    return [
      ...rows.filter((row) => !known.has(row)).map((row) => `${table} has ${row}`),
      ...[...known].filter((row) => !now.has(row)).map((row) => `${table} had ${row}`),
    ];
  });
}

/** The tables with a portal: identities are people, and of no portal. */
function ownTables(dataSource: DataSource) {
  return dataSource.entityMetadatas.filter(({ tableName }) => tableName !== 'clientele_identities');
}
