import { Controller, Get, Post } from '@nestjs/common';
import {
  Actor,
  type MemberActor,
  RequireMembership,
  RequirePermission,
  Scope,
  ScopesService,
} from '../../../../../lib/index.js';

/** A scope as JSON can tell it. */
export function told({ clients, projects, groups, boundTo, reached, ...scope }: Scope) {
  const list = (ids: ReadonlySet<string> | null) => ids && [...ids].sort();
  return {
    ...scope,
    clients: list(clients),
    projects: list(projects),
    groups: list(groups),
    boundTo: list(boundTo),
    reached: reached && { projects: list(reached.projects), workers: list(reached.workers) },
  };
}

/** Routes of a host that take a scope; each answers with it. */
@Controller('scoped')
export class ScopedController {
  constructor(private readonly scopes: ScopesService) {}

  @Get()
  only(@Scope() scope: Scope) {
    return told(scope);
  }

  @Get('view')
  @RequirePermission('reports.view')
  view(@Scope() scope: Scope) {
    return told(scope);
  }

  @Get('edit')
  @RequirePermission('reports.edit')
  edit(@Scope() scope: Scope) {
    return told(scope);
  }

  @Get('projects/:projectId')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  project(@Scope() scope: Scope) {
    return told(scope);
  }

  @Post('projects/:projectId')
  @RequirePermission('reports.edit', { project: 'params.projectId' })
  editProject() {
    return 'edited';
  }

  @Get('again')
  async again(@Scope() scope: Scope, @Actor() actor: MemberActor) {
    return { same: (await this.scopes.of(actor)) === scope };
  }

  @Get('later')
  @RequireMembership()
  async later(@Actor() actor: MemberActor) {
    return told(await this.scopes.of(actor));
  }
}

/** Writes a handler anew and forgets what stood above the old one. */
@Controller('anew')
export class OverridingController extends ScopedController {
  @Get('view')
  override view(scope: Scope) {
    return told(scope);
  }
}
