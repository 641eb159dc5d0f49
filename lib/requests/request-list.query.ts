import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { inSight, sightOf } from '../callers/sight.js';
import { CLIENTELE_LIST_DATA_SOURCE } from '../config/tokens.js';
import { type Page, readPageBeside } from '../database/keyset.js';
import type { Acting } from '../domain/access/acting.js';
import { MemberEntity } from '../schema/member.entity.js';
import { RequestEntity } from '../schema/request.entity.js';
import type { RequestListRequest } from './request-inputs.js';
import { type RequestNames, requestView, type RequestView } from './request.view.js';

/** Reads pages of requests, newest first. */
@Injectable()
export class RequestListQuery {
  constructor(
    @Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly lists: DataSource,
    private readonly actors: ActingLoader,
  ) {}

  /** A page of the requests the actor may see: for a client user its own, with `users.edit` its client's; for staff those of the clients in sight. */
  async read(
    actor: Actor,
    { cursor, limit = 50, ...filter }: RequestListRequest,
  ): Promise<Page<RequestView>> {
    const { portalId } = actor;
    const acting = await this.actors.reading(actor);
    const own = ownOf(acting);
    const query = this.lists
      .createQueryBuilder(RequestEntity, 'r')
      .innerJoin(MemberEntity, 'm', 'm.id = r.memberId AND m.portalId = r.portalId')
      .leftJoin(MemberEntity, 'd', 'd.id = r.decidedBy AND d.portalId = r.portalId')
      .addSelect('m.name', 'memberName')
      .addSelect('d.name', 'deciderName')
      .where('r.portalId = :portalId', { portalId });
    inSight(query, sightOf(acting, portalId), 'r.clientId');
    for (const [name, value] of [...Object.entries(own), ...Object.entries(filter)]) {
      if (value !== undefined) query.andWhere({ [name]: value });
    }
    const page = await readPageBeside(query, {
      list: { name: 'requests', filter: { portalId, own, ...filter } },
      column: 'createdAt',
      descending: true,
      cursor: cursor ?? null,
      limit,
    });
    const items = page.rows.map(({ row, beside }) =>
      requestView(row, beside as unknown as RequestNames),
    );
    return { items, nextCursor: page.nextCursor };
  }
}

/** What a client user is kept to: the requests that it may answer, else its own. */
function ownOf(acting: Acting): Partial<Pick<RequestEntity, 'clientId' | 'memberId'>> {
  const { kind, clientId, memberId } = acting;
  if (kind === 'staff' || clientId === null || memberId === null) return {};
  return acting.allows('users.edit') ? { clientId } : { memberId };
}
