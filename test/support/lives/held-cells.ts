import type { DataSource } from 'typeorm';
import { allRows } from '../all-rows.js';

/** What one column of one row holds. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  /** The row's key. */
  readonly row: string;
  readonly texts: readonly string[];
}

/** Every text in the module's tables, cell by cell; JSON by its texts. */
export async function heldCells(dataSource: DataSource): Promise<Cell[]> {
  const keys = new Map(
    dataSource.entityMetadatas.map(({ tableName, primaryColumns }) => [
      tableName,
      primaryColumns.map(({ databaseName }) => databaseName),
    ]),
  );
  return Object.entries(await allRows(dataSource)).flatMap(([table, rows]) =>
    (rows as Record<string, unknown>[]).flatMap((row) => {
      const key = keys.get(table)!.map((name) => String(row[name]));
      return Object.entries(row).map(([column, value]) => ({
        table,
        column,
        row: key.join(' '),
        // Drivers give large numbers as text.
        texts: textsOf(value).filter((text) => !/^\d+$/.test(text)),
      }));
    }),
  );
}

/** The texts that a cell has held before and holds no more afterwards. */
export function lostCells(before: readonly Cell[], after: readonly Cell[]): Cell[] {
  const id = ({ table, column, row }: Cell) => `${table} ${column} ${row}`;
  const left = new Map(after.map((cell) => [id(cell), new Set(cell.texts)]));
  return before.flatMap((cell) => {
    const texts = cell.texts.filter((text) => !left.get(id(cell))?.has(text));
    return texts.length > 0 ? [{ ...cell, texts }] : [];
  });
}

/** The texts in a value, at any depth, but for empty ones. Drivers give JSON as text or as a value. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    const json = /^[[{]/.test(value) ? parsed(value) : value;
    return typeof json === 'string' ? (json === '' ? [] : [json]) : textsOf(json);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
