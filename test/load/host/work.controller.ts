import { Controller, Get, Injectable } from '@nestjs/common';
import { RequirePermission, Scope, VisibilityQuery } from '../../../lib/index.js';
import { DataSource } from 'typeorm';
import { textAgency } from '../../support/agency/text-agency.js';

const { WorkEntry } = textAgency.entities;

/** Items of a page. */
const PAGE = 20;

/** What a host has besides the module: routes that need a permission, one of a project, and a page of the work one may see. */
@Controller('work')
@Injectable()
export class WorkController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly visibility: VisibilityQuery,
  ) {}

  @Get('reports')
  @RequirePermission('reports.view')
  reports() {
    return { reports: [] };
  }

  @Get('projects/:projectId')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  project() {
    return { reports: [] };
  }

  @Get('entries')
  @RequirePermission('reports.view')
  async entries(@Scope() scope: Scope) {
    const query = this.dataSource.createQueryBuilder(WorkEntry, 'w');
    this.visibility.apply(query, scope, { project: 'w.projectId', worker: 'w.workerId' });
    return { items: await query.orderBy('w.id', 'DESC').limit(PAGE).getMany() };
  }
}
