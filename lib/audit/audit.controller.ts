import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { StaffOnly } from '../routes/staff-only.decorator.js';
import { ListAuditDto, ReplayAuditDto } from './audit.dto.js';
import { AuditService } from './audit.service.js';
import type { AuditItem, ReplayView } from './audit.view.js';

/** The audit trail over HTTP. */
@ClienteleController('audit')
@StaffOnly()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  list(@Actor() actor: MemberActor, @Query() query: ListAuditDto): Promise<Page<AuditItem>> {
    return this.audit.list(actor, query);
  }

  @Post('replay')
  @HttpCode(200)
  replayAll(@Actor() actor: MemberActor, @Body() body: ReplayAuditDto): Promise<ReplayView> {
    return this.audit.replayAll(actor, body);
  }

  @Post(':id/replay')
  @HttpCode(200)
  replay(@Actor() actor: MemberActor, @Param('id') id: string): Promise<AuditItem> {
    return this.audit.replay(actor, id);
  }
}
