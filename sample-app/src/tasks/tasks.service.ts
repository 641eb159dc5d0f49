import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { MemberActor } from 'nest-clientele';
import { MoreThan, type Repository } from 'typeorm';
import { ActingClientService } from '../clients/acting-client.service.js';
import { ownedBy } from '../clients/owned-by.js';
import { DevClock } from '../clock/dev-clock.js';
import { idAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import type { TaskBody } from './task.dto.js';
import { TaskEntity } from './task.entity.js';

/** Keeps the tasks. */
@Injectable()
export class TasksService {
  constructor(
    @InjectRepository(TaskEntity) private readonly tasks: Repository<TaskEntity>,
    private readonly clients: ActingClientService,
    private readonly clock: DevClock,
  ) {}

  async list(actor: MemberActor, query: PageQuery): Promise<Page<TaskEntity>> {
    const rows = await this.tasks.find({
      where: { ...ownedBy(actor), id: MoreThan(idAfter(query)) },
      order: { id: 'ASC' },
      take: query.limit + 1,
    });
    return pageOf(rows, query.limit);
  }

  async set(actor: MemberActor, { clientId, title }: TaskBody): Promise<TaskEntity> {
    return this.tasks.save({
      portalId: actor.portalId,
      clientId: await this.clients.idFor(actor, clientId),
      memberId: actor.memberId,
      title,
      createdAt: this.clock.now(),
    });
  }
}
