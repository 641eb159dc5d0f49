import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { InboxQuery } from './inbox.dto.js';
import { type InboxMail, InboxService } from './inbox.service.js';
import { LoopbackGuard } from './loopback.guard.js';

/** The mail that would have been sent if there were a mail server. */
@Controller('api/dev/inbox')
@UseGuards(LoopbackGuard)
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  /** The newest 200, newest first. */
  @Get()
  async list(@Query() { to }: InboxQuery): Promise<{ items: readonly InboxMail[] }> {
    return { items: await this.inbox.list(to) };
  }
}
