import { Injectable } from '@nestjs/common';
import type { MemberActor } from '../callers/member-actor.js';
import type { CsvContent } from '../routes/csv-body.decorator.js';
import { ImportFinder } from './import-finder.js';
import type { ApplyImport, ImportResultsRequest } from './import-inputs.js';
import { ImportLedger } from './import-ledger.js';
import { ImportMaker } from './import-maker.js';
import { ImportStarter } from './import-starter.js';
import { importView, type ImportView, type ImportWithResults } from './import.view.js';

/**
 * Files of people, for staff. An import exists for its maker only.
 *
 * @example
 * ```ts
 * const { importId, counts } = await imports.create(actor, csv);
 * if (counts.error === 0) await imports.apply(actor, importId, { invite: true });
 * ```
 */
@Injectable()
export class ImportsService {
  /** @internal */
  constructor(
    private readonly maker: ImportMaker,
    private readonly finder: ImportFinder,
    private readonly starter: ImportStarter,
    private readonly ledger: ImportLedger,
  ) {}

  /**
   * Reads a CSV and says what would come of each row; no member is created or changed. Throws `STAFF_ONLY`,
   * `IMPORT_TOO_LARGE` or `IMPORT_UNREADABLE`.
   */
  async create(actor: MemberActor, content: CsvContent): Promise<ImportWithResults> {
    return this.finder.withResults(actor, await this.maker.create(actor, content), {});
  }

  /** One import of the actor, with a page of its results. Throws `STAFF_ONLY`, `NOT_FOUND` or `INVALID_CURSOR`. */
  async get(
    actor: MemberActor,
    id: string,
    request: ImportResultsRequest = {},
  ): Promise<ImportWithResults> {
    return this.finder.withResults(actor, await this.finder.own(actor, id), request);
  }

  /**
   * Has an import applied behind the call; `import.finished` or `import.failed` tells when it is over. One that is being
   * applied, or is applied, stays as it is. Throws `STAFF_ONLY`, `NOT_FOUND`, or `IMPORT_RUNNING` while another one of the
   * actor is not over.
   */
  async apply(actor: MemberActor, id: string, choices: ApplyImport = {}): Promise<ImportView> {
    const row = await this.finder.own(actor, id);
    return importView(await this.starter.apply(actor, row, choices));
  }

  /** Erases an import. What it has not applied yet is not applied any more. Throws `STAFF_ONLY` or `NOT_FOUND`. */
  async remove(actor: MemberActor, id: string): Promise<void> {
    const row = await this.finder.own(actor, id);
    // It has moved on meanwhile.
    if (!(await this.ledger.remove(row))) return this.remove(actor, id);
  }
}
