import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** How LibreOffice is to write a CSV. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  /** Whether every text is quoted, and nothing else: so a number is told from a text that looks like one. */
  readonly quotesText: boolean;
}

/** The numbers by which LibreOffice knows encodings. */
const ENCODINGS = { 'utf-8': 76, 'utf-16': 65_535, 'windows-1252': 1 } as const;

/** A LibreOffice without a window, with settings of its own. */
export class Office {
  private constructor(private readonly folder: string) {}

  static async open(): Promise<Office> {
    return new Office(await mkdtemp(path.join(tmpdir(), 'clientele-office-')));
  }

  /** The file, opened and saved in another format; `from` and `to` are what its name ends in. */
  async saved(file: Buffer, from: string, to: string, filter?: string): Promise<Buffer> {
    const source = path.join(this.folder, `sheet.${from}`);
    await writeFile(source, file);
    const settings = pathToFileURL(path.join(this.folder, 'settings')).href;
    const saved = path.join(this.folder, 'saved');
    const target = filter === undefined ? to : `${to}:${filter}`;
    const more = ['--headless', '--convert-to', target, '--outdir', saved, source];
    await promisify(execFile)('soffice', [`-env:UserInstallation=${settings}`, ...more]);
    // Where it cannot open a file it says so, writes none, and ends as if all were well.
    return readFile(path.join(saved, `sheet.${to}`));
  }

  /** The first sheet of a file as a CSV: numbers and dates as they are shown. */
  savedAsCsv(
    file: Buffer,
    from: string,
    { delimiter, encoding, quotesText }: Dialect,
  ): Promise<Buffer> {
    // Delimiter, quote, encoding, first line, formats, language, quoted texts, special numbers, as shown.
    const options = `${delimiter.charCodeAt(0)},34,${ENCODINGS[encoding]},1,,0,${quotesText},true,true`;
    return this.saved(file, from, 'csv', `Text - txt - csv (StarCalc):${options}`);
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}
