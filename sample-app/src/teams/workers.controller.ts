import { Controller, Get, Query } from '@nestjs/common';
import { any, RequirePermission, Scope } from 'nest-clientele';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { type WorkerItem, WorkersService } from './workers.service.js';

/** The agency's workers, by name. */
@Controller('api/workers')
export class WorkersController {
  constructor(private readonly workers: WorkersService) {}

  /** Names for the `workerId` of work, timesheets and recordings, to whoever may see one of them. */
  @Get()
  @RequirePermission(any('work.view', 'timesheets.view', 'screencasts.view'))
  list(@Scope() scope: Scope, @Query() query: PageQuery): Promise<Page<WorkerItem>> {
    return this.workers.list(scope, query);
  }
}
