import { Body, Controller, Post } from '@nestjs/common';
import { Actor, type MemberActor, RequirePermission } from 'nest-clientele';
import { MessageBody } from './message.dto.js';
import type { MessageEntity } from './message.entity.js';
import { MessagesService } from './messages.service.js';

/** Messages between clients and the agency. */
@Controller('api/messages')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  /** Takes the permission `messages.send`. */
  @Post()
  @RequirePermission('messages.send')
  send(@Actor() actor: MemberActor, @Body() body: MessageBody): Promise<MessageEntity> {
    return this.messages.send(actor, body);
  }
}
