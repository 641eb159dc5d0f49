import { Controller, Get, Param, Query } from '@nestjs/common';
import { RequirePermission, Scope } from 'nest-clientele';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { type WorkItem, WorkService } from './work.service.js';

/** What the agency's workers have done. A client user meets what is in its scope only. */
@Controller('api')
export class WorkController {
  constructor(private readonly work: WorkService) {}

  /** The work on every project, oldest first. */
  @Get('work')
  @RequirePermission('work.view')
  list(@Scope() scope: Scope, @Query() query: PageQuery): Promise<Page<WorkItem>> {
    return this.work.list(scope, query);
  }

  /** The work on one project, oldest first; a project that is not in the caller's scope is unknown. */
  @Get('projects/:projectId/work')
  @RequirePermission('work.view', { project: 'params.projectId' })
  ofProject(
    @Scope() scope: Scope,
    @Param('projectId') projectId: string,
    @Query() query: PageQuery,
  ): Promise<Page<WorkItem>> {
    return this.work.list(scope, query, projectId);
  }
}
