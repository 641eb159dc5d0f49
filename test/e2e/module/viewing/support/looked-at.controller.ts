import { All, Controller, Get, Head, HttpCode, Patch, Post } from '@nestjs/common';
import {
  Actor,
  AllowedInView,
  Caller,
  type MemberActor,
  MembersService,
  OpenRoute,
  RequireLogin,
  RequireMembership,
  RequirePermission,
  Scope,
} from '../../../../../lib/index.js';

/** Routes of a host; each answers whom it acts for. */
@Controller('looked-at')
export class LookedAtController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @RequireMembership()
  get(@Actor() actor: MemberActor) {
    return actor;
  }

  @Head('head')
  @RequireMembership()
  head() {
    return 'nothing that is sent';
  }

  @Get('reports')
  @RequirePermission('reports.edit')
  reports(@Actor() { memberId }: MemberActor) {
    return { memberId };
  }

  @Get('projects/:projectId')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  inProject(@Actor() { memberId }: MemberActor) {
    return { memberId };
  }

  @Get('scope')
  @RequireMembership()
  scope(@Scope() { projects, groups }: Scope) {
    return { projects: [...(projects ?? [])], groups: [...(groups ?? [])] };
  }

  @Post('plain')
  @RequireMembership()
  plain() {
    return 'changed';
  }

  @All('all')
  @HttpCode(200)
  @RequireMembership()
  all() {
    return 'changed';
  }

  @Post('search')
  @HttpCode(200)
  @RequireMembership()
  @AllowedInView()
  search(@Actor() { memberId }: MemberActor) {
    return { memberId };
  }

  /** Declared to change nothing, and does not keep to it. */
  @Patch('careless')
  @RequireMembership()
  @AllowedInView()
  async careless(@Actor() actor: MemberActor) {
    await this.members.leave(actor);
  }

  @Get('open')
  @OpenRoute()
  open(@Caller() caller: Caller) {
    return caller;
  }

  @Get('login')
  @RequireLogin()
  @AllowedInView()
  login(@Caller() caller: Caller) {
    return caller;
  }

  @Get('optional')
  @RequireLogin({ optional: true })
  optional(@Caller() caller: Caller) {
    return caller;
  }
}
