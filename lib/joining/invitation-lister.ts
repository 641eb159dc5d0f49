import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_LIST_DATA_SOURCE } from '../config/tokens.js';
import type { Page } from '../database/keyset.js';
import {
  type InvitationItem,
  InvitationListQuery,
  type InvitationListRequest,
} from '../invitations/invitation-list.query.js';
import { InvitationVoids } from '../members/invitation-voids.js';

/** Lists invitations, each with what makes it void. */
@Injectable()
export class InvitationLister {
  constructor(
    @Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly lists: DataSource,
    private readonly pages: InvitationListQuery,
    private readonly voids: InvitationVoids,
  ) {}

  /** See `InvitationsService.list`. */
  async read(actor: Actor, request: InvitationListRequest): Promise<Page<InvitationItem>> {
    const { items, nextCursor } = await this.pages.read(actor, request);
    return { items: await this.voids.shown(this.lists.manager, actor, items), nextCursor };
  }
}
