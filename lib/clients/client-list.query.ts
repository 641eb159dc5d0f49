import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { inSight, sightOf } from '../callers/sight.js';
import { CLIENTELE_LIST_DATA_SOURCE } from '../config/tokens.js';
import { containsEach } from '../database/contains.js';
import { readPage } from '../database/keyset.js';
import type { Acting } from '../domain/access/acting.js';
import { clientReading } from '../domain/clients/client-reading.js';
import { searchWords } from '../domain/members/search-key.js';
import { ClientEntity } from '../schema/client.entity.js';

/** What clients can be sorted by; with a minus the other way round. */
export const CLIENT_SORTS = ['name', '-name', 'createdAt', '-createdAt'] as const;

/** Which page of which clients to list. */
export interface ClientListRequest {
  /** Words, each in the name or the contact email, without regard to case, accents and order. */
  readonly q?: string | undefined;
  readonly type?: ClientEntity['type'] | undefined;
  /** @default 'name' */
  readonly sort?: (typeof CLIENT_SORTS)[number] | undefined;
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
  /** Whether to count all that match. @default false */
  readonly total?: boolean | undefined;
}

/** Reads pages of a portal's clients. */
@Injectable()
export class ClientListQuery {
  constructor(
    @Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly actors: ActingLoader,
  ) {}

  /** One page of what the actor may see, who is given with it and with what has read it, and the count of all that match if it was asked for. */
  async read(
    actor: Actor,
    { sort = 'name', cursor, limit = 50, total = false, ...filter }: ClientListRequest,
  ) {
    const { portalId } = actor;
    const acting = await this.actors.reading(actor);
    const query = this.filtered(portalId, acting, filter);
    const count = total ? await query.clone().getCount() : undefined;
    const page = await readPage(query, {
      list: { name: 'clients', filter: { ...filter, portalId, own: acting.clientId } },
      column: sort.endsWith('name') ? 'nameKey' : 'createdAt',
      descending: sort.startsWith('-'),
      cursor: cursor ?? null,
      limit,
    });
    const { manager } = this.dataSource;
    return { ...page, manager, acting, ...(count !== undefined && { total: count }) };
  }

  private filtered(
    portalId: string,
    acting: Acting,
    { q, type }: Pick<ClientListRequest, 'q' | 'type'>,
  ): SelectQueryBuilder<ClientEntity> {
    const query = this.dataSource
      .createQueryBuilder(ClientEntity, 'c')
      .where('c.portalId = :portalId', { portalId });
    inSight(query, sightOf(acting, portalId), 'c.id');
    if (type !== undefined) query.andWhere('c.type = :type', { type });
    // Who sees the name only must not find out the rest by searching for it.
    const { clientId: own } = acting;
    const isNameOnly = own !== null && clientReading(acting, own) === 'name';
    const column = isNameOnly ? 'c.nameKey' : 'c.searchKey';
    const { condition, parameters } = containsEach(this.dataSource, column, searchWords(q ?? ''));
    return condition === '' ? query : query.andWhere(condition, parameters);
  }
}
