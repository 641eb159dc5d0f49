import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import {
  Actor,
  type MemberActor,
  RequireMembership,
  RequireRole,
  Scope,
  StaffOnly,
} from 'nest-clientele';
import { keyOf } from '../http/id.js';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { type CampaignItem, CampaignsService } from './campaigns.service.js';

/** The campaigns, which the API calls projects. */
@Controller('api/projects')
@RequireMembership()
export class CampaignsController {
  constructor(private readonly campaigns: CampaignsService) {}

  /** For staff all of them, for a client user those it sees. */
  @Get()
  list(@Scope() scope: Scope, @Query() query: PageQuery): Promise<Page<CampaignItem>> {
    return this.campaigns.list(scope, query);
  }

  /** Takes a staff admin. The work on the campaign goes with it. */
  @Delete(':id')
  @HttpCode(204)
  @StaffOnly()
  @RequireRole('admin')
  async remove(@Actor() actor: MemberActor, @Param('id') id: string): Promise<void> {
    await this.campaigns.remove(actor.portalId, keyOf(id));
  }
}
