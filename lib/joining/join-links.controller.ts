import { Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import type { JoinLinkView, MadeJoinLink } from './join-link.view.js';
import { ListJoinLinksDto, MakeJoinLinkDto } from './join-links.dto.js';
import { JoinLinksService } from './join-links.service.js';

/** The join links of a client over HTTP. */
@ClienteleController('clients/:id/join-links')
@RequireMembership()
export class JoinLinksController {
  constructor(private readonly links: JoinLinksService) {}

  /** Lists the links by which people ask to be invited to a client, newest first. None is shown with its token. For staff. */
  @Get()
  @Operation('listJoinLinks', 'STAFF_ONLY')
  list(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ListJoinLinksDto) query: ListJoinLinksDto,
  ): Promise<Page<JoinLinkView>> {
    return this.links.list(actor, id, query);
  }

  /**
   * Makes a link by which people ask to be invited to a client: as members, on its default scope and the default permissions.
   * The token is in this answer and in no other. For staff.
   */
  @Post()
  @Operation('makeJoinLink', 'STAFF_ONLY')
  @Header('Cache-Control', 'no-store')
  make(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(MakeJoinLinkDto) body: MakeJoinLinkDto,
  ): Promise<MadeJoinLink> {
    return this.links.make(actor, id, body);
  }

  /** Ends a link: nobody asks by it any more, and what was asked for by it cannot be accepted. For staff. */
  @Delete(':linkId')
  @Operation('revokeJoinLink', 'STAFF_ONLY')
  @HttpCode(204)
  revoke(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleParam('linkId') linkId: string,
  ): Promise<void> {
    return this.links.revoke(actor, id, linkId);
  }
}
