import { readRow, type RowCells } from '../domain/imports/asked-person.js';
import type { ImportColumns, ImportField } from '../domain/imports/import-columns.js';
import { MergedPeople } from '../domain/imports/merged-people.js';
import { type ImportDelimiter, importLayout, importRecords } from './import-records.js';
import { type ImportEncoding, importText, ROWS_MOST, tooLarge } from './import-text.js';

/** A file that was read. */
export interface ImportFile {
  readonly encoding: ImportEncoding;
  readonly delimiter: ImportDelimiter;
  readonly columns: ImportColumns;
  /** How many rows it has, those with nothing in them left out. */
  readonly rows: number;
  readonly people: MergedPeople;
}

/** Reads a file of people. Throws `IMPORT_TOO_LARGE` or `IMPORT_UNREADABLE`. */
export async function readImport(content: AsyncIterable<Uint8Array> | string): Promise<ImportFile> {
  const { text, encoding } = await importText(content);
  const { delimiter, columns, places } = await importLayout(text);
  const people = new MergedPeople();
  let rows = 0;
  for await (const { line, cells } of importRecords(text, delimiter)) {
    rows += 1;
    if (rows > ROWS_MOST) throw tooLarge();
    const named = cellsByField(cells, places);
    people.add(line, named.email ?? '', readRow(named));
  }
  return { encoding, delimiter, columns, rows, people };
}

/** Without empty cells: they leave what is there as it is. */
function cellsByField(
  cells: readonly string[],
  places: ReadonlyMap<ImportField, number>,
): RowCells {
  const named: Partial<Record<ImportField, string>> = {};
  for (const [field, place] of places) {
    const cell = cells[place]?.trim() ?? '';
    if (cell !== '') named[field] = cell;
  }
  return named;
}
