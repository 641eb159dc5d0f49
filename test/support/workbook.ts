import { Parser } from 'htmlparser2';
import { unzip } from './unzip.js';

/** A cell of a workbook: its text, or the number that stands for a date, with its format. */
export type WorkbookCell = string | { readonly date: number; readonly format: string };

/** The first sheet of a workbook, as its XML says. */
export interface Workbook {
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
  /** How many rows stay in sight. */
  readonly frozen: number;
}

/** Reads a workbook without the library that has written it. */
export async function workbook(bytes: Buffer): Promise<Workbook> {
  const files = await unzip(bytes);
  const text = (name: string): string => files.get(name)!.toString();
  const formats = formatsIn(text('xl/styles.xml'));
  const rows: (WorkbookCell | null)[][] = [];
  let frozen = 0;
  let cell: { column: number; type: string; style: number; value: string } | null = null;
  const parser = new Parser(
    {
      onopentag(name, { r = '', t = 'n', s = '0', ySplit, state }) {
        if (name === 'pane' && state === 'frozen') frozen = Number(ySplit);
        if (name === 'row') rows.push([]);
        if (name === 'c') cell = { column: columnOf(r), type: t, style: Number(s), value: '' };
      },
      ontext(data) {
        if (cell) cell.value += data;
      },
      onclosetag(name) {
        if (name !== 'c' || !cell) return;
        const { column, type, style, value } = cell;
        const row = rows.at(-1)!;
        while (row.length < column) row.push(null);
        if (type !== 'inlineStr' && value === '') row[column] = null;
        else
          row[column] =
            type === 'inlineStr'
              ? unescaped(value)
              : { date: Number(value), format: formats[style]! };
        cell = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(text('xl/worksheets/sheet1.xml'));
  return { rows, frozen };
}

/** The time that a number of a workbook stands for. */
export function timeOf(date: number): string {
  return new Date(Math.round((date - 25_569) * 86_400) * 1_000).toISOString();
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)![0];
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The format of each style of cells. */
function formatsIn(styles: string): string[] {
  const known = new Map<string, string>();
  const formats: string[] = [];
  let isCell = false;
  const parser = new Parser(
    {
      onopentag(name, { numFmtId = '0', formatCode = '' }) {
        if (name === 'numFmt') known.set(numFmtId, formatCode);
        if (name === 'cellXfs') isCell = true;
        if (name === 'xf' && isCell) formats.push(known.get(numFmtId) ?? numFmtId);
      },
      onclosetag(name) {
        if (name === 'cellXfs') isCell = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(styles);
  return formats;
}
