import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TeamEntity } from './team.entity.js';
import { TeamsController } from './teams.controller.js';
import { TeamsService } from './teams.service.js';
import { WorkerEntity } from './worker.entity.js';
import { WorkersController } from './workers.controller.js';
import { WorkersService } from './workers.service.js';

/** The agency's workers, by team. */
@Module({
  imports: [TypeOrmModule.forFeature([TeamEntity, WorkerEntity])],
  controllers: [TeamsController, WorkersController],
  providers: [TeamsService, WorkersService],
})
export class TeamsModule {}
