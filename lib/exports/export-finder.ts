import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import type { Acting } from '../domain/access/acting.js';
import { isReady } from '../domain/exports/export-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { ExportEntity } from '../schema/export.entity.js';

/** Finds exports for those who have asked for them: for nobody else they exist. */
@Injectable()
export class ExportFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly actors: ActingLoader,
  ) {}

  /** The actor's export with this id. Throws `STAFF_ONLY` or `NOT_FOUND`. */
  async own(actor: MemberActor, id: string): Promise<ExportEntity> {
    assertStaff(await this.acting(actor));
    return this.find(actor, id);
  }

  /**
   * Likewise one whose file the actor may still see: whoever is assigned to other clients by now is told that the file is
   * there no longer. Throws `EXPORT_EXPIRED`, too.
   */
  async downloadable(actor: MemberActor, id: string): Promise<ExportEntity> {
    const acting = await this.acting(actor);
    assertStaff(acting);
    const row = await this.find(actor, id);
    const isNarrower = acting.assignmentId !== null && acting.assignmentId !== row.assignmentId;
    if (isNarrower && isReady(row.status)) throw new ClienteleError('EXPORT_EXPIRED');
    return row;
  }

  private acting(actor: MemberActor): Promise<Acting> {
    return this.actors.load(actor, this.dataSource.manager);
  }

  private async find({ portalId, memberId }: MemberActor, id: string): Promise<ExportEntity> {
    const rows = this.dataSource.getRepository(ExportEntity);
    const row = isId(id) ? await rows.findOneBy({ id, portalId, memberId }) : null;
    if (!row) throw new ClienteleError('NOT_FOUND');
    return row;
  }
}
