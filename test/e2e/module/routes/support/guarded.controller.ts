import { Controller, Get, Param, Post } from '@nestjs/common';
import {
  AccessService,
  Actor,
  all,
  any,
  Caller,
  type MemberActor,
  OpenRoute,
  RequireLogin,
  RequireMembership,
  RequirePermission,
  RequireRole,
  StaffOnly,
} from '../../../../../lib/index.js';

/** One route of a host for each thing a route can require; each answers who it acts for. */
@Controller('guarded')
export class GuardedController {
  constructor(private readonly access: AccessService) {}

  @Get('open')
  @OpenRoute()
  open(@Caller() caller: Caller) {
    return caller;
  }

  @Get('login')
  @RequireLogin()
  login(@Caller() caller: Caller) {
    return caller;
  }

  @Get('optional')
  @RequireLogin({ optional: true })
  optional(@Caller() caller: Caller) {
    return caller;
  }

  @Get('member')
  @RequireMembership()
  member(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('staff')
  @StaffOnly()
  staff(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('admin')
  @RequireRole('admin')
  admin(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('staff-admin')
  @StaffOnly()
  @RequireRole('admin')
  staffAdmin(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('view')
  @RequirePermission('reports.view')
  view(@Actor() actor: MemberActor) {
    return actor;
  }

  @Post('edit')
  @RequirePermission('reports.edit')
  edit(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('billing')
  @RequirePermission('billing.manage')
  billing(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('any')
  @RequirePermission(any('reports.edit', 'tasks.set'))
  any(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('all')
  @RequirePermission(all('reports.view', 'reports.edit', 'tasks.set'))
  all(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('projects/:projectId/view')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  viewProject(@Actor() actor: MemberActor) {
    return actor;
  }

  @Post('projects/:projectId/edit')
  @RequirePermission('reports.edit', { project: 'params.projectId' })
  editProject(@Actor() actor: MemberActor) {
    return actor;
  }

  @Post('projects/:projectId/both')
  @RequirePermission('reports.view')
  @RequirePermission('reports.edit', { project: 'params.projectId' })
  both(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('asked-project')
  @RequirePermission('reports.view', { project: 'query.projectId' })
  askedProject(@Actor() actor: MemberActor) {
    return actor;
  }

  @Post('posted-project')
  @RequirePermission('reports.view', { project: 'body.project.id' })
  postedProject(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('can/:key')
  @RequireMembership()
  async can(@Actor() actor: MemberActor, @Param('key') key: string) {
    return { can: await this.access.can(actor, key) };
  }

  @Get('can-all')
  @RequirePermission('reports.view', { project: 'query.projectId' })
  async canAll(@Actor() actor: MemberActor) {
    const keys = ['reports', 'reports.view', 'reports.edit', 'tasks.set', 'billing.manage', 'nope'];
    const answers: boolean[] = [];
    for (const key of keys) answers.push(await this.access.can(actor, key));
    return answers;
  }
}

/** Rules on a class, on its handlers, and several on one. */
@Controller('stacked')
@RequirePermission('reports.view')
export class StackedController {
  @Get('plain')
  plain() {
    return 'plain';
  }

  @Get('more')
  @RequirePermission('reports.edit')
  more() {
    return 'more';
  }

  @Get('two')
  @RequirePermission('reports.edit')
  @RequirePermission('tasks.set')
  two() {
    return 'two';
  }
}

/** Inherits the rules of its class, and of the handlers it does not write anew. */
@Controller('inherited')
export class InheritedController extends StackedController {
  @Get('anew')
  override plain() {
    return 'anew';
  }
}

/** Adds a rule to those it inherits. */
@Controller('narrower')
@StaffOnly()
export class NarrowerController extends StackedController {}
