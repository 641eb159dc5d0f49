import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type MemberActor, RequirePermission } from 'nest-clientele';
import { idOf } from '../http/id.js';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { CreateReportBody, EditReportBody } from './report.dto.js';
import type { ReportEntity } from './report.entity.js';
import { ReportsService } from './reports.service.js';

/** Reports for clients. A client user meets its own client's only. */
@Controller('api/reports')
@RequirePermission('reports.view')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** The reports, oldest first. */
  @Get()
  list(@Actor() actor: MemberActor, @Query() query: PageQuery): Promise<Page<ReportEntity>> {
    return this.reports.list(actor, query);
  }

  /** Takes the permission `reports.create`. */
  @Post()
  @RequirePermission('reports.create')
  create(@Actor() actor: MemberActor, @Body() body: CreateReportBody): Promise<ReportEntity> {
    return this.reports.create(actor, body);
  }

  /** Takes the permission `reports.edit`. */
  @Patch(':id')
  @RequirePermission('reports.edit')
  edit(
    @Actor() actor: MemberActor,
    @Param('id') id: string,
    @Body() body: EditReportBody,
  ): Promise<ReportEntity> {
    return this.reports.edit(actor, idOf(id), body);
  }
}
