import { Injectable } from '@nestjs/common';
import type { MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { isUnfinished } from '../domain/exports/export-status.js';
import { type ExportDownload, ExportFiles } from './export-files.js';
import { ExportFinder } from './export-finder.js';
import type { NewExport } from './export-inputs.js';
import { ExportLedger } from './export-ledger.js';
import { ExportListQuery, type ExportListRequest } from './export-list.query.js';
import { ExportStarter } from './export-starter.js';
import { ExportWriter } from './export-writer.js';
import { exportView, type ExportView } from './export.view.js';

/** Files of a portal's members, for its staff. An export exists for its maker only. */
@Injectable()
export class ExportsService {
  /** @internal */
  constructor(
    private readonly writer: ExportWriter,
    private readonly finder: ExportFinder,
    private readonly starter: ExportStarter,
    private readonly ledger: ExportLedger,
    private readonly files: ExportFiles,
    private readonly pages: ExportListQuery,
  ) {}

  /**
   * Has an export begin behind the call; `export.ready` or `export.failed` tells when it is over. Throws `STAFF_ONLY`,
   * `VALIDATION_FAILED`, `NOT_FOUND` for a client that is not there, or `EXPORT_RUNNING` while another one of the actor
   * is not over.
   */
  async create(actor: MemberActor, request: NewExport): Promise<ExportView> {
    const row = await this.writer.create(actor, request);
    const { id: exportId, portalId } = row;
    await this.starter.start({ exportId, portalId, attempt: 1 });
    return exportView(row);
  }

  /** A page of the exports that the actor has had made, newest first. Throws `STAFF_ONLY` or `INVALID_CURSOR`. */
  list(actor: MemberActor, request: ExportListRequest = {}): Promise<Page<ExportView>> {
    return this.pages.read(actor, request);
  }

  /** One export of the actor. Throws `STAFF_ONLY` or `NOT_FOUND`. */
  async get(actor: MemberActor, id: string): Promise<ExportView> {
    return exportView(await this.finder.own(actor, id));
  }

  /**
   * The file of an export, or where to get it. Throws `STAFF_ONLY`, `NOT_FOUND`, `EXPORT_NOT_READY` as long as there is
   * none, or `EXPORT_EXPIRED` once it is no longer there.
   */
  async download(actor: MemberActor, id: string): Promise<ExportDownload> {
    return this.files.download(await this.finder.downloadable(actor, id));
  }

  /** Cancels an export that is not over, or removes one that is, with its file. Throws `STAFF_ONLY` or `NOT_FOUND`. */
  async remove(actor: MemberActor, id: string): Promise<void> {
    const row = await this.finder.own(actor, id);
    const isOver = !isUnfinished(row.status);
    // While the row of a finished one is there, the removal can be repeated.
    if (isOver) await this.files.delete(row);
    // It has moved on meanwhile: a run that has just finished has left a file.
    if (!(await this.ledger.remove(row))) return this.remove(actor, id);
    // A run that is at work finds its row gone and takes its file with it.
    if (!isOver) await this.files.tryDelete(row);
  }
}
