import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { MemberActor } from 'nest-clientele';
import { MoreThan, type Repository } from 'typeorm';
import { ActingClientService } from '../clients/acting-client.service.js';
import { ownedBy } from '../clients/owned-by.js';
import { DevClock } from '../clock/dev-clock.js';
import { idAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
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

  async list(actor: MemberActor, query: PageQuery): Promise<Page<MessageEntity>> {
    const rows = await this.messages.find({
      where: { ...ownedBy(actor), id: MoreThan(idAfter(query)) },
      order: { id: 'ASC' },
      take: query.limit + 1,
    });
    return pageOf(rows, query.limit);
  }

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
