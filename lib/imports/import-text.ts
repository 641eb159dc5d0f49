import { ClienteleError } from '../errors/clientele.error.js';

/** How a file is encoded. */
export type ImportEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** The text of a file, and how it was encoded. */
export interface ImportText {
  readonly text: string;
  readonly encoding: ImportEncoding;
}

/** Most rows of a file, the head not counted. */
export const ROWS_MOST = 50_000;

/** Most bytes of a file. */
export const BYTES_MOST = 32 * 1024 * 1024;

/** Most bytes that are read of one that has more. */
const READ_MOST = 10 * BYTES_MOST;

const BOMS: readonly (readonly [bytes: readonly number[], label: string, name: ImportEncoding])[] =
  [
    [[0xef, 0xbb, 0xbf], 'utf-8', 'utf-8'],
    [[0xff, 0xfe], 'utf-16le', 'utf-16'],
    [[0xfe, 0xff], 'utf-16be', 'utf-16'],
  ];

/** The error of a file with more rows or bytes than one may have. */
export function tooLarge(): ClienteleError {
  return new ClienteleError('IMPORT_TOO_LARGE', {
    details: { rows: ROWS_MOST, bytes: BYTES_MOST },
  });
}

/** The error of a file that cannot be read. */
export function unreadable(
  reason: string,
  details: Readonly<Record<string, unknown>> = {},
): ClienteleError {
  return new ClienteleError('IMPORT_UNREADABLE', { details: { reason, ...details } });
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark; what is neither is taken for Windows-1252, as spreadsheets of
 * that system write it. Throws `IMPORT_TOO_LARGE`, or `IMPORT_UNREADABLE` for what is no text.
 */
export async function importText(content: AsyncIterable<Uint8Array> | string): Promise<ImportText> {
  const read = typeof content === 'string' ? ofText(content) : decoded(await bytesOf(content));
  if (read.text.includes('\0')) throw unreadable('nul');
  if (!read.text.isWellFormed()) throw unreadable('encoding');
  return read;
}

function ofText(given: string): ImportText {
  if (Buffer.byteLength(given) > BYTES_MOST) throw tooLarge();
  return { text: given.startsWith('\ufeff') ? given.slice(1) : given, encoding: 'utf-8' };
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // What is too much is read as well, and dropped: a sender that is still sending would not see the answer.
  for await (const piece of content) {
    length += piece.length;
    if (length > READ_MOST) break;
    if (length > BYTES_MOST) pieces.length = 0;
    else pieces.push(piece);
  }
  if (length > BYTES_MOST) throw tooLarge();
  return Buffer.concat(pieces);
}

function decoded(bytes: Uint8Array): ImportText {
  const mark = BOMS.find(([bom]) => bom.every((byte, at) => bytes[at] === byte));
  if (mark) {
    const [, label, encoding] = mark;
    const text = decode(label, bytes);
    if (text === null) throw unreadable('encoding');
    return { text, encoding };
  }
  const text = decode('utf-8', bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return { text: decode('windows-1252', bytes) ?? '', encoding: 'windows-1252' };
}

/** Null for bytes that the encoding does not have. A byte order mark is no part of the text. */
function decode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
