import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { inSight, sightOf } from '../callers/sight.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_LIST_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { type Page, readPageBeside } from '../database/keyset.js';
import { type InvitationState, OPEN } from '../domain/invitations/invitation-status.js';
import type { RowBeside } from '../database/rows-beside.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { type InvitationView, invitationView } from './invitation.view.js';

/** Which invitations to list. */
export interface InvitationListRequest {
  readonly status?: InvitationState | undefined;
  readonly clientId?: string | undefined;
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}

/** An invitation in a list. */
export interface InvitationItem extends InvitationView {
  readonly memberId: string;
  readonly clientId: string | null;
  readonly email: string;
  /** Who sent it last; null if the host did or the sender is gone. */
  readonly inviter: { readonly id: string; readonly name: string } | null;
}

/** Reads pages of invitations, newest first. */
@Injectable()
export class InvitationListQuery {
  constructor(
    @Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly lists: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
  ) {}

  /** A page of the invitations in the actor's sight. Throws `PERMISSION_DENIED`. */
  async read(
    actor: Actor,
    { status, clientId, cursor, limit = 50 }: InvitationListRequest,
  ): Promise<Page<InvitationItem>> {
    const acting = await this.actors.reading(actor);
    assertMay('read', acting, { kind: 'client', memberId: null, clientId: acting.clientId });
    const { portalId } = actor;
    const query = this.lists
      .createQueryBuilder(InvitationEntity, 'i')
      .leftJoin(MemberEntity, 'm', 'm.id = i.inviterId AND m.portalId = i.portalId')
      .addSelect('m.name', 'inviterName')
      .where('i.portalId = :portalId', { portalId });
    inSight(query, sightOf(acting, portalId), 'i.clientId');
    if (clientId !== undefined) query.andWhere('i.clientId = :clientId', { clientId });
    if (status !== undefined) this.inState(query, status);
    const filter = { portalId, own: acting.clientId, status, clientId };
    const page = await readPageBeside(query, {
      list: { name: 'invitations', filter },
      column: 'createdAt',
      descending: true,
      cursor: cursor ?? null,
      limit,
    });
    return { items: this.items(page.rows), nextCursor: page.nextCursor };
  }

  private inState(query: SelectQueryBuilder<InvitationEntity>, state: InvitationState): void {
    const now = this.clock.now();
    if (state === 'expired')
      query.andWhere('i.status = :open AND i.expiresAt <= :now', { open: OPEN, now });
    else if (state === OPEN)
      query.andWhere('i.status = :open AND i.expiresAt > :now', { open: OPEN, now });
    else query.andWhere('i.status = :state', { state });
  }

  private items(found: readonly RowBeside<InvitationEntity>[]): InvitationItem[] {
    const now = this.clock.now();
    return found.map(({ row, beside }) => {
      const { inviterName: name } = beside as { inviterName: string | null };
      return {
        ...invitationView(row, now, this.settings.invitations.resendAfter),
        memberId: row.memberId,
        clientId: row.clientId,
        email: row.email,
        inviter: row.inviterId === null || name === null ? null : { id: row.inviterId, name },
      };
    });
  }
}
