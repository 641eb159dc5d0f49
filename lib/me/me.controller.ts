import { Get, HttpCode, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import { MembersService } from '../members/members.service.js';
import { Actor } from '../routes/actor.decorator.js';
import { ShownInView } from '../routes/allowed-in-view.decorator.js';
import { Caller } from '../routes/caller.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireLogin } from '../routes/require-login.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import { ReadMeDto } from './me.dto.js';
import { MeService, type MeView } from './me.service.js';

/** The logged-in person, over HTTP. */
@ClienteleController('me')
@RequireLogin()
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly members: MembersService,
  ) {}

  /**
   * Tells the caller who it is and what is open to it. `X-Membership-Id` may be left out by a caller with several
   * memberships, which then chooses one of those listed. In a view it tells of the member that is looked at, of that one
   * membership only, and who looks.
   */
  @Get()
  @Operation('getMe', 'ACCESS_ENDED', 'MEMBERSHIP_UNKNOWN')
  @ShownInView('query.projectId')
  get(
    @Caller() caller: Caller,
    @ClienteleQuery(ReadMeDto) { projectId }: ReadMeDto,
  ): Promise<MeView> {
    return this.me.get(caller, projectId ?? null);
  }

  /** Ends the membership the caller acts as. */
  @Post('leave')
  @Operation('leave', 'LAST_ADMIN')
  @HttpCode(204)
  @RequireMembership()
  leave(@Actor() actor: MemberActor): Promise<void> {
    return this.members.leave(actor);
  }
}
