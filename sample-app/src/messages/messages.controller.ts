import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Actor, type MemberActor, RequirePermission } from 'nest-clientele';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { MessageBody } from './message.dto.js';
import type { MessageEntity } from './message.entity.js';
import { MessagesService } from './messages.service.js';

/** Messages between clients and the agency. A client user meets its own client's only. */
@Controller('api/messages')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  /** The messages, oldest first. */
  @Get()
  @RequirePermission('messages.view')
  list(@Actor() actor: MemberActor, @Query() query: PageQuery): Promise<Page<MessageEntity>> {
    return this.messages.list(actor, query);
  }

  /** Takes the permission `messages.send`. */
  @Post()
  @RequirePermission('messages.send')
  send(@Actor() actor: MemberActor, @Body() body: MessageBody): Promise<MessageEntity> {
    return this.messages.send(actor, body);
  }
}
