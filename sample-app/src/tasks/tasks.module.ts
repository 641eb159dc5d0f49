import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '../clients/clients.module.js';
import { TaskEntity } from './task.entity.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

/** What is to be done for clients. */
@Module({
  imports: [TypeOrmModule.forFeature([TaskEntity]), ClientsModule],
  controllers: [TasksController],
  providers: [TasksService],
})
export class TasksModule {}
