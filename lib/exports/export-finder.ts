import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { MemberActor } from '../callers/member-actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
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
    const { portalId, memberId } = actor;
    assertStaff(await this.actors.load(actor, this.dataSource.manager));
    const rows = this.dataSource.getRepository(ExportEntity);
    const row = isId(id) ? await rows.findOneBy({ id, portalId, memberId }) : null;
    if (!row) throw new ClienteleError('NOT_FOUND');
    return row;
  }
}
