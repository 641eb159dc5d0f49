import type { stringify } from 'csv-stringify/sync';
import { markedWithin } from '../../domain/text/marked-within.js';

/** A cell of a CSV; null leaves it empty. */
export type Cell = string | null;

/** How a CSV is written. */
export interface CsvOptions {
  readonly columns: readonly string[];
  /** Whether it begins with a byte order mark, by which some spreadsheets know UTF-8. */
  readonly bom: boolean;
}

/** The pieces of a CSV (RFC 4180, UTF-8): its head, and one for each page of rows. Formulas are put out of action, wherever a spreadsheet may see one. */
export async function* csvPieces(
  { columns, bom }: CsvOptions,
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<Buffer> {
  // Not at the app's start, which makes no CSV.
  const { stringify } = await import('csv-stringify/sync');
  yield csvText(stringify, [columns], bom);
  for await (const page of pages) yield csvText(stringify, page, false);
}

function csvText(
  write: typeof stringify,
  rows: readonly (readonly Cell[])[],
  bom: boolean,
): Buffer {
  const text = write(rows as Cell[][], {
    bom,
    escape_formulas: true,
    cast: { string: markedWithin },
    record_delimiter: 'windows',
    // Not only both together, which end a line.
    quote_record_delimiter: true,
    // Where the decimal sign is a comma, spreadsheets part cells by it.
    quoted_match: /;/,
  });
  return Buffer.from(text);
}
