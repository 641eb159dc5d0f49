import { Controller, Get, Query } from '@nestjs/common';
import { RequirePermission, Scope } from 'nest-clientele';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { type ScreencastItem, ScreencastsService } from './screencasts.service.js';

/** Recordings of the agency's workers. A client user meets what is in its scope only. */
@Controller('api/screencasts')
export class ScreencastsController {
  constructor(private readonly screencasts: ScreencastsService) {}

  /** The recordings, oldest first. */
  @Get()
  @RequirePermission('screencasts.view')
  list(@Scope() scope: Scope, @Query() query: PageQuery): Promise<Page<ScreencastItem>> {
    return this.screencasts.list(scope, query);
  }
}
