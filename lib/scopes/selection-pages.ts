import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { MemberRef } from '../callers/member-ref.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { type KeysetPage, readPage } from '../database/keyset.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';

/** Which page of what is selected for a member. */
export interface SelectionRequest {
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}

/** Reads what is selected for a member page by page, in the order of ids. Throws `INVALID_CURSOR`. */
@Injectable()
export class SelectionPages {
  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** A page of the member's projects. */
  projects(member: MemberRef, request: SelectionRequest): Promise<KeysetPage<MemberProjectEntity>> {
    return this.read(MemberProjectEntity, 'projectId', member, request);
  }

  /** A page of the member's groups. */
  groups(member: MemberRef, request: SelectionRequest): Promise<KeysetPage<MemberGroupEntity>> {
    return this.read(MemberGroupEntity, 'groupId', member, request);
  }

  private read<Row extends MemberProjectEntity | MemberGroupEntity>(
    entity: new () => Row,
    id: keyof Row & string,
    { memberId, portalId }: MemberRef,
    { cursor, limit = 50 }: SelectionRequest,
  ): Promise<KeysetPage<Row>> {
    const query = this.dataSource
      .createQueryBuilder(entity, 's')
      .where('s.memberId = :memberId AND s.portalId = :portalId', { memberId, portalId });
    return readPage(query, {
      list: { name: id, filter: { portalId, memberId } },
      column: id,
      key: id,
      descending: false,
      cursor: cursor ?? null,
      limit,
    });
  }
}
