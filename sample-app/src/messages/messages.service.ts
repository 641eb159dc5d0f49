import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { MemberActor } from 'nest-clientele';
import type { Repository } from 'typeorm';
import { ActingClientService } from '../clients/acting-client.service.js';
import { DevClock } from '../clock/dev-clock.js';
import type { MessageBody } from './message.dto.js';
import { MessageEntity } from './message.entity.js';

/** Keeps the messages. */
@Injectable()
export class MessagesService {
  constructor(
    @InjectRepository(MessageEntity) private readonly messages: Repository<MessageEntity>,
    private readonly clients: ActingClientService,
    private readonly clock: DevClock,
  ) {}

  async send(actor: MemberActor, { clientId, text }: MessageBody): Promise<MessageEntity> {
    return this.messages.save({
      portalId: actor.portalId,
      clientId: await this.clients.idFor(actor, clientId),
      memberId: actor.memberId,
      text,
      createdAt: this.clock.now(),
    });
  }
}
