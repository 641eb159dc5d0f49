import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { inSight, type Sight } from '../callers/sight.js';
import { type ClientName, clientName } from '../clients/client.view.js';
import { CLIENTELE_LIST_DATA_SOURCE } from '../config/tokens.js';
import { type Page, readPage } from '../database/keyset.js';
import { ADMIN } from '../domain/members/member-role.js';
import { ClientEntity } from '../schema/client.entity.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import type { SelectionRequest } from '../scopes/selection-pages.js';

/** A page of the clients that a staff member is assigned to. */
export interface AssignedClientsPage extends Page<ClientName> {
  /** Whether all clients of the portal are open to it: then none is listed. */
  readonly all: boolean;
}

/** Reads the lists of clients that staff are assigned to, page by page, in the order of names. */
@Injectable()
export class AssignedClientsQuery {
  constructor(@Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** A page of the member's list, as far as it is in sight. Throws `INVALID_CURSOR`. */
  async read(
    { id: memberId, portalId, role, assignmentId }: MemberEntity,
    sight: Sight,
    { cursor, limit = 50 }: SelectionRequest,
  ): Promise<AssignedClientsPage> {
    if (role === ADMIN || assignmentId === null) {
      // No page of such a list leads to another one.
      if (cursor !== undefined) throw new ClienteleError('INVALID_CURSOR');
      return { all: true, items: [], nextCursor: null };
    }
    const listed = 's.clientId = c.id AND s.portalId = c.portalId AND s.memberId = :memberId';
    const query = this.dataSource
      .createQueryBuilder(ClientEntity, 'c')
      .innerJoin(MemberClientEntity, 's', listed, { memberId })
      .where('c.portalId = :portalId', { portalId });
    const { rows, nextCursor } = await readPage(inSight(query, sight, 'c.id'), {
      list: { name: 'assigned clients', filter: { portalId, memberId } },
      column: 'nameKey',
      descending: false,
      cursor: cursor ?? null,
      limit,
    });
    return { all: false, items: rows.map(clientName), nextCursor };
  }
}
