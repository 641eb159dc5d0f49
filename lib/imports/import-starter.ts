import { Inject, Injectable, Logger } from '@nestjs/common';
import { In } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import { lockRow } from '../database/lock-row.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { isApplicable, UNDER_WAY } from '../domain/imports/import-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { IMPORT_QUEUE, type ImportQueue } from '../ports/import-queue.port.js';
import { ImportEntity } from '../schema/import.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import type { ApplyImport } from './import-inputs.js';
import { ImportLedger } from './import-ledger.js';

/** Has imports applied. One that is not begun here waits for the next sweep. */
@Injectable()
export class ImportStarter {
  private readonly logger = new Logger(ImportStarter.name);

  constructor(
    @Inject(IMPORT_QUEUE) private readonly queue: ImportQueue,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly ledger: ImportLedger,
  ) {}

  /** See `ImportsService.apply`: one that is being applied, or is applied, stays as it is. */
  async apply(
    actor: MemberActor,
    { id }: ImportEntity,
    { invite = false, update = false }: ApplyImport,
  ): Promise<ImportEntity> {
    const { memberId, portalId } = actor;
    const { row, isBegun } = await this.transactions.run(async (manager) => {
      await lockRow(manager, MemberEntity, { id: memberId, portalId });
      assertStaff(await this.actors.load(actor, manager));
      const rows = manager.getRepository(ImportEntity);
      const found = await rows.findOneBy({ id, portalId, memberId });
      if (!found) throw new ClienteleError('NOT_FOUND');
      if (!isApplicable(found.status)) return { row: found, isBegun: false };
      const other = await rows.findOneBy({ portalId, memberId, status: In([...UNDER_WAY]) });
      if (other) throw new ClienteleError('IMPORT_RUNNING', { details: { importId: other.id } });
      const choices = { invites: Number(invite), updates: Number(update) };
      const isBegun = await this.ledger.apply(manager, found, choices);
      const now = await rows.findOneBy({ id, portalId });
      return { row: now ?? found, isBegun };
    });
    if (isBegun) await this.add(row);
    return row;
  }

  private async add({ id: importId, portalId, attempts }: ImportEntity): Promise<void> {
    try {
      await this.queue.add({ importId, portalId, attempt: attempts + 1 });
    } catch (error) {
      this.logger.warn(`Import ${importId} waits for the next sweep.`, error);
    }
  }
}
