import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Text } from '../http/text.decorator.js';
import { type InboxMail, InboxService } from './inbox.service.js';
import { LoopbackGuard } from './loopback.guard.js';

/** Whose mail is asked for. */
export class InboxQuery {
  /** @example member@acme.test */
  @IsOptional()
  @Text(0, 320)
  to?: string;
}

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
