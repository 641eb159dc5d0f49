import { Get, HttpCode, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { StaffOnly } from '../routes/staff-only.decorator.js';
import type { AuditItem, ReplayView } from './audit-item.view.js';
import { ListAuditDto, ReplayAuditDto } from './audit.dto.js';
import { AuditService } from './audit.service.js';

/** The audit trail over HTTP. */
@ClienteleController('audit')
@StaffOnly()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Lists what happened in the portal, newest first. */
  @Get()
  @Operation('listEvents')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListAuditDto) query: ListAuditDto,
  ): Promise<Page<AuditItem>> {
    return this.audit.list(actor, query);
  }

  /**
   * Has events delivered once more that failed too often. At most 5,000 at a time, the oldest first. For staff
   * admins.
   */
  @Post('replay')
  @Operation('replayEvents', 'ROLE_REQUIRED')
  @HttpCode(200)
  replayAll(
    @Actor() actor: MemberActor,
    @ClienteleBody(ReplayAuditDto) body: ReplayAuditDto,
  ): Promise<ReplayView> {
    return this.audit.replayAll(actor, body);
  }

  /** Has an event delivered once more that failed too often. For staff admins. */
  @Post(':id/replay')
  @Operation('replayEvent', 'EVENT_NOT_FAILED', 'ROLE_REQUIRED')
  @HttpCode(200)
  replay(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<AuditItem> {
    return this.audit.replay(actor, id);
  }
}
