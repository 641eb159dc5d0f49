import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Actor, type MemberActor, RequirePermission } from 'nest-clientele';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { TaskBody } from './task.dto.js';
import type { TaskEntity } from './task.entity.js';
import { TasksService } from './tasks.service.js';

/** What is to be done for clients. */
@Controller('api/tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  /** The tasks, oldest first. A client user meets its own client's only. */
  @Get()
  @RequirePermission('tasks.view')
  list(@Actor() actor: MemberActor, @Query() query: PageQuery): Promise<Page<TaskEntity>> {
    return this.tasks.list(actor, query);
  }

  /** Takes the permission `tasks.set`. */
  @Post()
  @RequirePermission('tasks.set')
  set(@Actor() actor: MemberActor, @Body() body: TaskBody): Promise<TaskEntity> {
    return this.tasks.set(actor, body);
  }
}
