import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Options } from 'csv-parse';
import { type ImportHead, importHead } from '../domain/imports/import-columns.js';
import { unreadable } from './import-text.js';

/** What parts the cells of a row. */
export type ImportDelimiter = 'comma' | 'semicolon' | 'tab';

const SIGNS: Readonly<Record<ImportDelimiter, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** Most characters of one row. */
const RECORD_MOST = 1_000_000;

/** Most columns of a file: what is behind them is not looked at. */
const COLUMNS_MOST = 1_000;

/** Bytes that are parsed, or rows handed on, before others of the process have a turn. */
const PIECE = 16_384;
const ROWS_AT_ONCE = 200;

/** How a file is to be taken apart. */
export interface ImportLayout extends ImportHead {
  readonly delimiter: ImportDelimiter;
}

/** One row of a file, with its number: the head is 1. */
export interface ImportRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The layout that the head of a file has: the delimiter by which it names most of the columns that are known. Throws
 * `IMPORT_UNREADABLE` for a file without a head, without a column for emails, or with two columns for the same.
 */
export async function importLayout(text: string): Promise<ImportLayout> {
  const layouts: ImportLayout[] = [];
  for (const delimiter of Object.keys(SIGNS) as ImportDelimiter[]) {
    const headings = await headingsOf(text, delimiter);
    if (headings) layouts.push({ ...importHead(headings), delimiter });
  }
  const [layout] = layouts.sort(
    (one, other) => other.columns.read.length - one.columns.read.length,
  );
  if (!layout) throw unreadable('quotes', { row: 1 });
  if (layout.repeated.length > 0) throw unreadable('repeated_column', { fields: layout.repeated });
  if (!layout.places.has('email')) throw unreadable('no_email_column');
  return layout;
}

/** The rows of a file behind its head, those with nothing in them left out. Throws `IMPORT_UNREADABLE` for quotes that do not close. */
export async function* importRecords(
  text: string,
  delimiter: ImportDelimiter,
): AsyncGenerator<ImportRecord> {
  // Not at the app's start, which reads no CSV.
  const { parse, CsvError } = await import('csv-parse');
  const parser = Readable.from(piecesOf(text)).pipe(parse(optionsOf(delimiter)));
  let line = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      line += 1;
      if (line > 1 && cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      if (line % ROWS_AT_ONCE === 0) await setImmediate();
    }
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(reasonOf(error.code), { row: line + 1 });
    throw error;
  }
}

/** Piece by piece: a whole file at once would hold up every request of the process. */
function* piecesOf(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function headingsOf(text: string, delimiter: ImportDelimiter): Promise<string[] | null> {
  const { parse } = await import('csv-parse/sync');
  try {
    const options = { ...optionsOf(delimiter), to: 1 };
    const rows: string[][] = parse(text.slice(0, RECORD_MOST), options);
    const [headings = []] = rows;
    return headings.slice(0, COLUMNS_MOST);
  } catch {
    return null;
  }
}

function optionsOf(delimiter: ImportDelimiter): Options {
  return {
    delimiter: SIGNS[delimiter],
    // Taken from the first line, they would glue rows together where ends are mixed.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: RECORD_MOST,
  };
}

function reasonOf(code: string): string {
  return code === 'CSV_MAX_RECORD_SIZE' ? 'row_too_long' : 'quotes';
}
