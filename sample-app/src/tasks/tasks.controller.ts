import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Actor, type MemberActor, RequirePermission, Scope } from 'nest-clientele';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.dto.js';
import { TaskBody } from './task.dto.js';
import type { TaskItem } from './task.item.js';
import { TasksService } from './tasks.service.js';

/** What is to be done for clients. */
@Controller('api/tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  /**
   * The tasks, oldest first. A client user meets those of its own client that are about a project it sees, or about
   * none.
   */
  @Get()
  @RequirePermission('tasks.view')
  list(
    @Actor() actor: MemberActor,
    @Scope() scope: Scope,
    @Query() query: PageQuery,
  ): Promise<Page<TaskItem>> {
    return this.tasks.list(actor, scope, query);
  }

  /** Takes the permission `tasks.set`, on the project if it is about one. */
  @Post()
  @RequirePermission('tasks.set')
  set(@Actor() actor: MemberActor, @Body() body: TaskBody): Promise<TaskItem> {
    return this.tasks.set(actor, body);
  }
}
