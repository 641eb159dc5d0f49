import { Controller, Get, Query } from '@nestjs/common';
import { RequirePermission, Scope } from 'nest-clientele';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { type TimesheetItem, TimesheetsService } from './timesheets.service.js';

/** The hours of the agency's workers, week by week. */
@Controller('api/timesheets')
export class TimesheetsController {
  constructor(private readonly timesheets: TimesheetsService) {}

  /** The weeks, oldest first, and in each its workers: a client user's hours are those of the work it sees. */
  @Get()
  @RequirePermission('timesheets.view')
  list(@Scope() scope: Scope, @Query() query: PageQuery): Promise<Page<TimesheetItem>> {
    return this.timesheets.list(scope, query);
  }
}
