import type { DataSource } from 'typeorm';
import { allRows } from '../all-rows.js';

/** The rows of the module's tables that hold this text in any case, by table. */
export async function rowsWith(
  dataSource: DataSource,
  text: string,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [table, rows] of Object.entries(await allRows(dataSource))) {
    const holding = rows
      .map((row) => JSON.stringify(row))
      .filter((row) => row.toLowerCase().includes(text.toLowerCase()));
    if (holding.length > 0) found[table] = holding;
  }
  return found;
}
