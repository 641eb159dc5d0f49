import { Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import type { ErrorCode } from '../errors/error-table.js';
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
import type { ClienteleRequest } from '../routes/request.js';
import { RequireLogin } from '../routes/require-login.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import type { Acceptance } from './invitation-acceptance.js';
import type { CopiedLink } from './copied-link.view.js';
import { InvitationLinksService } from './invitation-links.service.js';
import type { InvitationPreview } from './invitation-previewer.js';
import {
  AcceptInvitationDto,
  ListInvitationsDto,
  PreviewInvitationDto,
  TokenDto,
} from './invitations.dto.js';
import { InvitationsService } from './invitations.service.js';
import { SignIns } from './sign-ins.js';

/** How an invitation has ended, for whoever asks for more of it. */
const ENDED = [
  'INVITATION_ACCEPTED',
  'INVITATION_CANCELLED',
  'INVITATION_DECLINED',
] as const satisfies readonly ErrorCode[];

/** What every use of a link may be refused with. */
const LINK_REFUSALS = [
  ...ENDED,
  'INVITATION_EXPIRED',
  'INVITATION_NOT_FOUND',
  'INVITATION_SUPERSEDED',
] as const satisfies readonly ErrorCode[];

/** Invitations over HTTP. What a link leads to is POST, so a scanner that follows it changes nothing. */
@ClienteleController('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly links: InvitationLinksService,
    private readonly signIns: SignIns,
  ) {}

  /** Lists invitations, newest first. Client users need `users.view` and see those of their own client. */
  @Get()
  @Operation('listInvitations', 'PERMISSION_DENIED')
  @RequireMembership()
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListInvitationsDto) query: ListInvitationsDto,
  ): Promise<Page<InvitationItem>> {
    return this.invitations.list(actor, query);
  }

  /**
   * Sends an invitation again, with a new link and a new end. The link before is dead. Client users need
   * `users.invite`.
   */
  @Post(':id/resend')
  @Operation(
    'resendInvitation',
    ...ENDED,
    'EMAIL_DOMAIN_NOT_ALLOWED',
    'INVITATION_RATE_LIMIT',
    'INVITATION_VOID',
    'MEMBER_STATE',
    'PENDING_LIMIT',
    'PERMISSION_DENIED',
    'PERMISSION_ESCALATION',
    'RESEND_TOO_SOON',
    'ROLE_REQUIRED',
  )
  @HttpCode(200)
  @RequireMembership()
  resend(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<InvitationView> {
    return this.invitations.resend(actor, id);
  }

  /**
   * Answers the link of an invitation once more, for whoever hands it on. It proves no address from then on. For staff admins,
   * where the host allows it.
   */
  @Post(':id/link')
  @Operation(
    'copyInvitationLink',
    ...ENDED,
    'COPY_LINKS_OFF',
    'INVITATION_EXPIRED',
    'ROLE_REQUIRED',
    'STAFF_ONLY',
  )
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @RequireMembership()
  link(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<CopiedLink> {
    return this.links.copy(actor, id);
  }

  /** Cancels an invitation, and removes its member if that was pending. Client users need `users.invite`. */
  @Delete(':id')
  @Operation('cancelInvitation', ...ENDED, 'PERMISSION_DENIED', 'ROLE_REQUIRED')
  @HttpCode(204)
  @RequireMembership()
  cancel(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<void> {
    return this.invitations.cancel(actor, id);
  }

  /** Shows the person that was sent a link what accepting it will do. */
  @Post('preview')
  @Operation(
    'previewInvitation',
    ...LINK_REFUSALS,
    'ALREADY_MEMBER',
    'INVITATION_VOID',
    'MEMBER_STATE',
    'SEAT_LIMIT',
  )
  @HttpCode(200)
  @OpenRoute()
  preview(
    @Caller() caller: Caller,
    @ClienteleBody(PreviewInvitationDto) { token, locale }: PreviewInvitationDto,
  ): Promise<InvitationPreview> {
    return this.invitations.preview(token, caller, { locale });
  }

  /**
   * Accepts an invitation. A person without an account sends `name` and `password` and has one then; a person with an
   * account is logged in as it. Where the host makes accounts itself, everybody is.
   */
  @Post('accept')
  @Operation(
    'acceptInvitation',
    ...LINK_REFUSALS,
    'ALREADY_MEMBER',
    'INVITATION_VOID',
    'LOGIN_REQUIRED',
    'MEMBER_STATE',
    'SEAT_LIMIT',
    'WEAK_PASSWORD',
    'WRONG_RECIPIENT',
  )
  @HttpCode(200)
  @RequireLogin({ optional: true })
  async accept(
    @Caller() caller: Caller,
    @ClienteleBody(AcceptInvitationDto) body: AcceptInvitationDto,
    @Req() request: ClienteleRequest,
    @Res({ passthrough: true }) response: unknown,
  ): Promise<Acceptance> {
    const acceptance = await this.invitations.accept(body, caller);
    await this.signIns.afterAccepting(acceptance, caller, { request, response });
    return acceptance;
  }

  /** Declines an invitation. */
  @Post('decline')
  @Operation('declineInvitation', ...LINK_REFUSALS)
  @HttpCode(204)
  @OpenRoute()
  decline(@Caller() caller: Caller, @ClienteleBody(TokenDto) { token }: TokenDto): Promise<void> {
    return this.invitations.decline(token, caller);
  }
}
