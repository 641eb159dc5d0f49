import { Readable } from 'node:stream';
import type { Cell } from './csv.js';

/** How a workbook is written. */
export interface XlsxOptions {
  readonly columns: readonly string[];
  /** The columns that hold times. */
  readonly times: ReadonlySet<string>;
  /** The name of its sheet. */
  readonly sheet: string;
}

/** Most characters (UTF-16) of a cell. */
const CELL_MOST = 32_767;

/** Signs that XML has no place for, and what would be read as one of them: workbooks spell both by their numbers. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const SECOND = 1000;
const TIME = 'yyyy-mm-dd hh:mm:ss';
const WIDTH = 22;

type Value = string | Date | null;

/**
 * The pieces of a workbook (Office Open XML) with one sheet: text stays text whatever it looks like, times are dates in UTC,
 * whole seconds, and the head stays in sight.
 */
export async function* xlsxPieces(
  { columns, times, sheet }: XlsxOptions,
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<Buffer> {
  // Not at the app's start, which makes no workbook.
  const { writeXlsxStream } = await import('hucre/xlsx');
  const isTime = columns.map((column) => times.has(column));
  const stream = writeXlsxStream(rowsOf(pages, isTime), {
    name: sheet,
    columns: columns.map((header, at) => ({
      header,
      width: WIDTH,
      ...(isTime[at] && { numFmt: TIME }),
    })),
    freezePane: { rows: 1 },
  });
  yield* Readable.fromWeb(
    stream as Parameters<typeof Readable.fromWeb>[0],
  ) as AsyncIterable<Buffer>;
}

async function* rowsOf(
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  isTime: readonly boolean[],
): AsyncGenerator<Value[]> {
  for await (const page of pages)
    for (const cells of page) yield cells.map((cell, at) => valueOf(cell, isTime[at] === true));
}

function valueOf(cell: Cell, isTime: boolean): Value {
  if (cell === null || cell === '') return null;
  if (isTime) return new Date(Math.floor(Date.parse(cell) / SECOND) * SECOND);
  return cut(cell.replace(UNWRITABLE, numbered));
}

function numbered(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Longer text makes a workbook that does not open. */
function cut(text: string): string {
  return text.length > CELL_MOST ? `${text.slice(0, CELL_MOST - 1).toWellFormed()}…` : text;
}
