import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { isReady } from '../domain/exports/export-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import {
  EXPORT_STORAGE,
  type ExportFileHead,
  type ExportStorage,
} from '../ports/export-storage.port.js';
import type { ExportEntity } from '../schema/export.entity.js';
import { fileHead, fileKey } from './export-file.js';

/** Milliseconds a link of the store lasts. */
const LINK = 5 * 60_000;

/** A finished file: where the store gives it, or its content, which the caller reads or destroys. */
export type ExportDownload = ExportFileHead &
  ({ readonly url: string } | { readonly content: Readable });

/** The files of exports in the host's storage, each the one of a row's last run. */
@Injectable()
export class ExportFiles {
  private readonly logger = new Logger(ExportFiles.name);

  constructor(
    @Inject(EXPORT_STORAGE) private readonly storage: ExportStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes the file. Rejects with what the storage, or the content, rejects with. */
  write(row: ExportEntity, content: Readable): Promise<void> {
    return this.storage.write(fileKey(row), content);
  }

  /** The file, or where to get it. Throws `EXPORT_NOT_READY` as long as there is none, `EXPORT_EXPIRED` once there is none any more. */
  async download(row: ExportEntity): Promise<ExportDownload> {
    const { status, expiresAt } = row;
    if (!isReady(status)) throw new ClienteleError('EXPORT_NOT_READY', { details: { status } });
    if (expiresAt <= this.clock.now()) throw new ClienteleError('EXPORT_EXPIRED');
    const [key, head] = [fileKey(row), fileHead(row)];
    const expiresIn = Math.min(LINK, expiresAt - this.clock.now());
    const url = await this.storage.link?.(key, { ...head, expiresIn });
    if (url) return { ...head, url };
    const content = await this.storage.read(key);
    if (!content) throw new ClienteleError('EXPORT_EXPIRED');
    return { ...head, content };
  }

  /** Deletes the file, if there is one. Rejects with what the storage rejects with. */
  async delete(row: ExportEntity): Promise<void> {
    await this.storage.delete(fileKey(row));
  }

  /** Deletes the file, if there is one; logs that it could not, and answers whether it could. */
  async tryDelete(row: ExportEntity): Promise<boolean> {
    try {
      await this.delete(row);
      return true;
    } catch (error) {
      this.logger.warn(`The file of export ${row.id} could not be removed.`, error);
      return false;
    }
  }
}
