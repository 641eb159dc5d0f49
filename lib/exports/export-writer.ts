import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import { isId, newId } from '../database/ids.js';
import { lockRow } from '../database/lock-row.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { Acting } from '../domain/access/acting.js';
import { isInSight } from '../domain/clients/clients-in-sight.js';
import type { ChosenExportFilter, ExportFilter } from '../domain/exports/export-kind.js';
import { FIRST_STATUS, UNFINISHED } from '../domain/exports/export-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { ExportEntity } from '../schema/export.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import type { NewExport } from './export-inputs.js';
import { ExportLedger } from './export-ledger.js';

/** Writes new exports. */
@Injectable()
export class ExportWriter {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
    private readonly transactions: TransactionRunner,
    private readonly ledger: ExportLedger,
  ) {}

  /**
   * Writes the row of a new export. Its maker's row is locked first: of two calls at once, the second finds the first
   * one's. The refusals are those of `ExportsService.create`.
   */
  create(actor: MemberActor, request: NewExport): Promise<ExportEntity> {
    return this.transactions.run((manager) => this.within(manager, actor, request));
  }

  private async within(
    manager: EntityManager,
    actor: MemberActor,
    { by, format = 'csv', filter = {} }: NewExport,
  ): Promise<ExportEntity> {
    const { memberId, portalId } = actor;
    await lockRow(manager, MemberEntity, { id: memberId, portalId });
    const acting = await this.actors.load(actor, manager);
    assertStaff(acting);
    const chosen: ChosenExportFilter = { ...filter, kind: filter.kind ?? 'client' };
    if (by === 'project' && chosen.kind === 'staff')
      throw invalidFields({ 'filter.kind': 'must be client: staff are on no project' });
    await this.assertClientKnown(manager, portalId, acting, chosen);
    await this.assertNoneRunning(manager, actor);
    const row = {
      id: newId(),
      portalId,
      memberId,
      assignmentId: null,
      by,
      format,
      filter: chosen,
      status: FIRST_STATUS,
      progress: 0,
      rows: 0,
      attempts: 0,
      stops: 0,
      leaseUntil: 0,
      failure: null,
      createdAt: this.clock.now(),
      finishedAt: 0,
      expiresAt: 0,
      fileDueAt: 0,
    };
    await this.insert(manager, row);
    return row;
  }

  private async assertClientKnown(
    manager: EntityManager,
    portalId: string,
    { clients }: Acting,
    { clientId: id }: ExportFilter,
  ): Promise<void> {
    if (id === undefined) return;
    const isKnown =
      isId(id) &&
      isInSight(clients, id) &&
      (await manager.getRepository(ClientEntity).existsBy({ id, portalId }));
    if (!isKnown) throw new ClienteleError('NOT_FOUND', { details: { field: 'filter.clientId' } });
  }

  private async assertNoneRunning(
    manager: EntityManager,
    { memberId, portalId }: MemberActor,
  ): Promise<void> {
    const unfinished = { portalId, memberId, status: In([...UNFINISHED]) };
    const other = await manager.getRepository(ExportEntity).findOneBy(unfinished);
    if (other) throw new ClienteleError('EXPORT_RUNNING', { details: { exportId: other.id } });
  }

  private async insert(manager: EntityManager, row: ExportEntity): Promise<void> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(ExportEntity)
      .values({ ...row, leaseUntil: () => this.ledger.leaseFromNow() })
      .updateEntity(false)
      .execute();
  }
}
