import { Controller, Get, Param, Patch } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Actor, type MemberActor, RequirePermission, Scope, VisibilityQuery } from 'nest-clientele';
import { Repository } from 'typeorm';
import { WorkEntry } from './tables.js';

/** Routes of the host that the module guards. */
@Controller('reports')
export class ReportsController {
  constructor(
    @InjectRepository(WorkEntry) private readonly entries: Repository<WorkEntry>,
    private readonly visibility: VisibilityQuery,
  ) {}

  @Get()
  @RequirePermission('reports.view')
  list(@Actor() actor: MemberActor): { of: string } {
    return { of: actor.memberId };
  }

  @Patch()
  @RequirePermission('reports.edit')
  edit(): { edited: boolean } {
    return { edited: true };
  }

  @Get('work')
  @RequirePermission('reports.view')
  async work(@Scope() scope: Scope): Promise<string[]> {
    const { portalId } = scope;
    const query = this.entries.createQueryBuilder('work').where({ portalId });
    const rows = await this.visibility
      .apply(query, scope, { project: 'work.campaignId', worker: 'work.workerId' })
      .orderBy('work.id')
      .getMany();
    return rows.map(({ id }) => id);
  }

  @Get('of/:projectId')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  ofProject(@Param('projectId') projectId: string): { projectId: string } {
    return { projectId };
  }
}
