import type { Shape } from '../../api.js';
import { csvCell } from '../../downloads.js';
import type { T } from '../../words/index.js';
import { type ColumnChoice, IMPORT_FIELDS, type ImportField } from './import-fields.js';

const SIGNS: Readonly<Record<Shape<'ImportDelimiter'>, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
};

/** The first row of a file, and all that follows. */
export interface FileHead {
  readonly headings: readonly string[];
  readonly delimiter: string;
  readonly rest: string;
}

/** Reads the head of a file, in the encoding it has; the sign between cells is the commonest one, if it is not told. */
export async function readHead(file: Blob, told?: Shape<'ImportDelimiter'>): Promise<FileHead> {
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  const heads = (told ? [SIGNS[told]] : Object.values(SIGNS)).map((sign) => headOf(text, sign));
  const [head] = heads.sort((one, other) => other.headings.length - one.headings.length);
  if (!head) throw new Error('No sign stands between cells.');
  return head;
}

/** The same file with other headings: what is left out has none. It is UTF-8. */
export function withColumns({ delimiter, rest }: FileHead, columns: readonly ColumnChoice[]): Blob {
  const head = columns.map(({ field }) => csvCell(field ?? '', delimiter)).join(delimiter);
  return new Blob([`${head}\r\n${rest}`], { type: 'text/csv' });
}

/** What a heading stands for, as far as it is known or can be guessed. */
export function guessedField(heading: string, t: T): ImportField | null {
  const word = plain(heading);
  if (word === '') return null;
  return (
    IMPORT_FIELDS.find((field) =>
      [field, t(`imports.field.${field}`), ...t(`imports.alias.${field}`).split(',')].some(
        (name) => plain(name) === word,
      ),
    ) ?? null
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** As the server reads it: UTF-8, UTF-16 with a byte order mark, else Windows-1252. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function headOf(text: string, delimiter: string): FileHead {
  const headings: string[] = [];
  let [cell, at, isQuoted] = ['', 0, false];
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === delimiter) {
      headings.push(cell.trim());
      cell = '';
    } else if (sign === '\n' || sign === '\r') break;
    else cell += sign;
  }
  headings.push(cell.trim());
  const rest = text.slice(at).replace(/^(\r\n|\n|\r)/, '');
  return { headings, delimiter, rest };
}
