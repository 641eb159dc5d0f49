import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { isReady, isUnfinished } from '../domain/exports/export-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { EXPORT_QUEUE, type ExportQueue } from '../ports/export-queue.port.js';
import {
  EXPORT_STORAGE,
  type ExportFileHead,
  type ExportStorage,
} from '../ports/export-storage.port.js';
import { ExportEntity } from '../schema/export.entity.js';
import { fileHead, fileKey } from './export-file.js';
import { ExportMaker } from './export-maker.js';
import { exportView, type ExportView, type NewExport } from './export.view.js';

/** Milliseconds a link of the store lasts. */
const LINK = 5 * 60_000;

/** A finished file: where the store gives it, or its content, which the caller reads or destroys. */
export type ExportDownload = ExportFileHead &
  ({ readonly url: string } | { readonly content: Readable });

/** Files of a portal's members, for its staff. An export exists for its maker only. */
@Injectable()
export class ExportsService {
  private readonly logger = new Logger(ExportsService.name);

  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EXPORT_QUEUE) private readonly queue: ExportQueue,
    @Inject(EXPORT_STORAGE) private readonly storage: ExportStorage,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly maker: ExportMaker,
  ) {}

  /**
   * Has an export begin behind the call; `export.ready` or `export.failed` tells when it is over. Throws `STAFF_ONLY`,
   * `VALIDATION_FAILED`, `NOT_FOUND` for a client that is not there, or `EXPORT_RUNNING` while another one of the actor
   * is not over.
   */
  async create(actor: MemberActor, request: NewExport): Promise<ExportView> {
    const { portalId } = actor;
    const row = await this.transactions.run((manager) => this.maker.make(manager, actor, request));
    try {
      await this.queue.add({ exportId: row.id, portalId, attempt: 1 });
    } catch (error) {
      this.logger.warn(`Export ${row.id} waits for the next sweep.`, error);
    }
    return exportView(row);
  }

  /** One export of the actor. Throws `STAFF_ONLY` or `NOT_FOUND`. */
  async get(actor: MemberActor, id: string): Promise<ExportView> {
    return exportView(await this.own(actor, id));
  }

  /**
   * The file of an export, or where to get it. Throws `STAFF_ONLY`, `NOT_FOUND`, `EXPORT_NOT_READY` as long as there is
   * none, or `EXPORT_EXPIRED` once it is no longer there.
   */
  async download(actor: MemberActor, id: string): Promise<ExportDownload> {
    const row = await this.own(actor, id);
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

  /** Cancels an export that is not over, or removes one that is, with its file. Throws `STAFF_ONLY` or `NOT_FOUND`. */
  async remove(actor: MemberActor, id: string): Promise<void> {
    const row = await this.own(actor, id);
    // While the row of a finished one is there, the removal can be repeated.
    if (!isUnfinished(row.status)) await this.storage.delete(fileKey(row));
    const { portalId, memberId, status, attempts } = row;
    const seen = { id, portalId, memberId, status, attempts };
    const { affected } = await this.dataSource.getRepository(ExportEntity).delete(seen);
    // It has moved on meanwhile: a run that has just finished has left a file.
    if (!affected) return this.remove(actor, id);
    // A run that is at work finds its row gone and takes its file with it.
    if (isUnfinished(status)) await this.forget(row);
  }

  private async own(actor: MemberActor, id: string): Promise<ExportEntity> {
    const { portalId, memberId } = actor;
    assertStaff(await this.actors.load(actor, this.dataSource.manager));
    const rows = this.dataSource.getRepository(ExportEntity);
    const row = isId(id) ? await rows.findOneBy({ id, portalId, memberId }) : null;
    if (!row) throw new ClienteleError('NOT_FOUND');
    return row;
  }

  private async forget(row: ExportEntity): Promise<void> {
    try {
      await this.storage.delete(fileKey(row));
    } catch (error) {
      this.logger.warn(`What was written of export ${row.id} could not be removed.`, error);
    }
  }
}
