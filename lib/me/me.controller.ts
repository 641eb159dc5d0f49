import { Get, HttpCode, Post, Query } from '@nestjs/common';
import { Actor, type MemberActor } from '../access/actor.js';
import type { Admission } from '../access/admission.js';
import { Caller } from '../access/caller.decorator.js';
import { RequireLogin } from '../access/require-login.decorator.js';
import { RequireMembership } from '../access/require-membership.decorator.js';
import { ClienteleController } from '../http/clientele-controller.decorator.js';
import { MembersService } from '../members/members.service.js';
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

  @Get()
  get(@Caller() caller: Admission, @Query() { projectId }: ReadMeDto): Promise<MeView> {
    return this.me.get(caller, projectId ?? null);
  }

  /** Ends the membership the caller acts as. */
  @Post('leave')
  @HttpCode(204)
  @RequireMembership()
  leave(@Actor() actor: MemberActor): Promise<void> {
    return this.members.leave(actor);
  }
}
