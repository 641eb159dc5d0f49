import { Delete, Get, HttpCode, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import type { InvitationItem } from '../invitations/invitation-list.query.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import { Actor } from '../routes/actor.decorator.js';
import { Caller } from '../routes/caller.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { OpenRoute } from '../routes/open-route.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireLogin } from '../routes/require-login.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import type { Acceptance } from './invitation-acceptance.js';
import type { InvitationPreview } from './invitation-previewer.js';
import { AcceptInvitationDto, ListInvitationsDto, TokenDto } from './invitations.dto.js';
import { InvitationsService } from './invitations.service.js';

/** Invitations over HTTP. What a link leads to is POST, so a scanner that follows it changes nothing. */
@ClienteleController('invitations')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get()
  @Operation('listInvitations')
  @RequireMembership()
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListInvitationsDto) query: ListInvitationsDto,
  ): Promise<Page<InvitationItem>> {
    return this.invitations.list(actor, query);
  }

  @Post(':id/resend')
  @Operation('resendInvitation')
  @HttpCode(200)
  @RequireMembership()
  resend(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<InvitationView> {
    return this.invitations.resend(actor, id);
  }

  @Delete(':id')
  @Operation('cancelInvitation')
  @HttpCode(204)
  @RequireMembership()
  cancel(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<void> {
    return this.invitations.cancel(actor, id);
  }

  @Post('preview')
  @Operation('previewInvitation')
  @HttpCode(200)
  @OpenRoute()
  preview(
    @Caller() caller: Caller,
    @ClienteleBody(TokenDto) { token }: TokenDto,
  ): Promise<InvitationPreview> {
    return this.invitations.preview(token, caller);
  }

  @Post('accept')
  @Operation('acceptInvitation')
  @HttpCode(200)
  @RequireLogin({ optional: true })
  accept(
    @Caller() caller: Caller,
    @ClienteleBody(AcceptInvitationDto) body: AcceptInvitationDto,
  ): Promise<Acceptance> {
    return this.invitations.accept(body, caller);
  }

  @Post('decline')
  @Operation('declineInvitation')
  @HttpCode(204)
  @OpenRoute()
  decline(@Caller() caller: Caller, @ClienteleBody(TokenDto) { token }: TokenDto): Promise<void> {
    return this.invitations.decline(token, caller);
  }
}
