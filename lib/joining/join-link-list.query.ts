import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { assertStaff } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import { ClientFinder } from '../clients/client-finder.js';
import { CLIENTELE_LIST_DATA_SOURCE } from '../config/tokens.js';
import { type Page, readPageBeside } from '../database/keyset.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import type { JoinLinkListRequest } from './join-link-inputs.js';
import { joinLinkView, type JoinLinkView } from './join-link.view.js';

/** Reads pages of a client's join links, newest first. */
@Injectable()
export class JoinLinkListQuery {
  constructor(
    @Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly lists: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly clients: ClientFinder,
  ) {}

  /** See `JoinLinksService.list`. */
  async read(
    actor: Actor,
    clientId: string,
    { cursor, limit = 50 }: JoinLinkListRequest,
  ): Promise<Page<JoinLinkView>> {
    const { acting } = await this.clients.readable(actor, clientId);
    assertStaff(acting);
    const { portalId } = actor;
    const query = this.lists
      .createQueryBuilder(JoinLinkEntity, 'l')
      .leftJoin(MemberEntity, 'm', 'm.id = l.makerId AND m.portalId = l.portalId')
      .addSelect('m.name', 'makerName')
      .where('l.clientId = :clientId AND l.portalId = :portalId', { clientId, portalId });
    const page = await readPageBeside(query, {
      list: { name: 'join-links', filter: { portalId, clientId } },
      column: 'createdAt',
      descending: true,
      cursor: cursor ?? null,
      limit,
    });
    const now = this.clock.now();
    const items = page.rows.map(({ row, beside }) =>
      joinLinkView(row, beside['makerName'] as string | null, now),
    );
    return { items, nextCursor: page.nextCursor };
  }
}
