import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { AccessService, type MemberActor, type Scope, VisibilityQuery } from 'nest-clientele';
import { Brackets, type Repository } from 'typeorm';
import { ActingClientService } from '../clients/acting-client.service.js';
import { DevClock } from '../clock/dev-clock.js';
import { idAfter, type Page, pageOf } from '../http/page.js';
import type { PageQuery } from '../http/page-query.dto.js';
import type { TaskBody } from './task.dto.js';
import { TaskEntity } from './task.entity.js';
import { type TaskItem, taskItem } from './task.item.js';

/** Keeps the tasks. */
@Injectable()
export class TasksService {
  constructor(
    @InjectRepository(TaskEntity) private readonly tasks: Repository<TaskEntity>,
    private readonly clients: ActingClientService,
    private readonly access: AccessService,
    private readonly visibility: VisibilityQuery,
    private readonly clock: DevClock,
  ) {}

  async list(actor: MemberActor, scope: Scope, query: PageQuery): Promise<Page<TaskItem>> {
    const visible = new Brackets((either) =>
      either
        .where('task.campaignId IS NULL')
        .orWhere(this.visibility.condition(scope, { project: 'task.campaignId' })),
    );
    const rows = await this.tasks
      .createQueryBuilder('task')
      .where({ portalId: actor.portalId })
      .andWhere(this.visibility.condition(scope, { client: 'task.clientId' }))
      .andWhere('task.id > :after', { after: idAfter(query) })
      .andWhere(visible)
      .orderBy('task.id')
      .take(query.limit + 1)
      .getMany();
    return pageOf(rows.map(taskItem), query.limit);
  }

  /** Answers a project outside the caller's scope like one that does not exist. */
  async set(actor: MemberActor, { clientId, projectId, title }: TaskBody): Promise<TaskItem> {
    if (projectId !== undefined)
      await this.access.assert(actor, 'tasks.set', { project: projectId });
    const task = await this.tasks.save({
      portalId: actor.portalId,
      clientId: await this.clients.idFor(actor, clientId),
      campaignId: projectId ?? null,
      memberId: actor.memberId,
      title,
      createdAt: this.clock.now(),
    });
    return taskItem(task);
  }
}
