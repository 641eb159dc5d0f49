import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { ExportStorage } from '../ports/export-storage.port.js';

const KEY = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/**
 * The default {@link ExportStorage}: files in a folder of this machine, the option `exports.directory`, readable for the
 * app's user only. With several machines the folder must be one they share.
 */
@Injectable()
export class LocalExportStorage implements ExportStorage {
  private readonly folder: string;

  /** @internal */
  constructor(@Inject(CLIENTELE_SETTINGS) { exports }: Pick<ClienteleSettings, 'exports'>) {
    this.folder = path.resolve(exports.directory);
  }

  async write(key: string, content: Readable): Promise<void> {
    const file = this.fileOf(key);
    const part = partOf(file);
    try {
      await mkdir(path.dirname(file), { recursive: true, mode: OWNER_ONLY.folder });
      // What a run that was cut off has left there is nobody's. `wx` follows no link that somebody else has put there.
      await rm(part, { force: true });
      await pipeline(content, createWriteStream(part, { flags: 'wx', mode: OWNER_ONLY.file }));
      await rename(part, file);
    } catch (error) {
      content.destroy();
      await rm(part, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable | null> {
    const handle = await opened(this.fileOf(key));
    return handle?.createReadStream() ?? null;
  }

  async delete(key: string): Promise<void> {
    const file = this.fileOf(key);
    await rm(partOf(file), { force: true });
    await rm(file, { force: true });
  }

  /** Refuses a key that would lead out of the folder. */
  private fileOf(key: string): string {
    if (!KEY.test(key)) throw new Error(`Not a key of an export: ${JSON.stringify(key)}`);
    return path.join(this.folder, ...key.split('/'));
  }
}

function partOf(file: string): string {
  return `${file}.part`;
}

async function opened(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
