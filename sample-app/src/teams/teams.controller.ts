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
import { type TeamItem, TeamsService } from './teams.service.js';

/** The teams, which the API calls groups. */
@Controller('api/groups')
@RequireMembership()
export class TeamsController {
  constructor(private readonly teams: TeamsService) {}

  /** For staff all of them, for a client user those that were chosen for it. */
  @Get()
  list(@Scope() scope: Scope, @Query() query: PageQuery): Promise<Page<TeamItem>> {
    return this.teams.list(scope, query);
  }

  /** Takes a staff admin. The workers stay, and so does their work. */
  @Delete(':id')
  @HttpCode(204)
  @StaffOnly()
  @RequireRole('admin')
  async remove(@Actor() actor: MemberActor, @Param('id') id: string): Promise<void> {
    await this.teams.remove(actor.portalId, keyOf(id));
  }
}
