import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ZipFile } from 'yazl';

/** One file of a zip. */
export interface ZipEntry {
  readonly fileName: string;
  readonly pieces: AsyncIterable<Buffer>;
  readonly modifiedAt: Date;
}

/** A zip of these files, one after the other: none is asked for before the one before it is read to its end. */
export function zipOf(entries: AsyncIterable<ZipEntry>): Readable {
  const output = new PassThrough();
  fill(entries, output).catch((error: unknown) => output.destroy(error as Error));
  return output;
}

async function fill(entries: AsyncIterable<ZipEntry>, output: PassThrough): Promise<void> {
  // Not at the app's start, which makes no zip.
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  zip.outputStream.pipe(output);
  zip.on('error', (error: Error) => output.destroy(error));
  for await (const { fileName, pieces, modifiedAt } of entries) {
    const source = Readable.from(pieces, { objectMode: false });
    // Whoever gives up the zip gives up what is being read for it.
    const giveUp = (): void => void source.destroy();
    output.once('close', giveUp);
    if (output.destroyed) giveUp();
    add(zip, fileName, modifiedAt, [source]);
    await finished(source);
    output.off('close', giveUp);
  }
  zip.end();
}

/** yazl keeps each entry, and how to read it, to the end of the zip; so the source is handed over and not kept. */
function add(zip: ZipFile, fileName: string, mtime: Date, source: Readable[]): void {
  zip.addReadStreamLazy(fileName, { mtime }, (give) => give(null, source.pop() as Readable));
}
