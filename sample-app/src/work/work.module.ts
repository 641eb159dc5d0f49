import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WorkController } from './work.controller.js';
import { WorkEntryEntity } from './work-entry.entity.js';
import { WorkService } from './work.service.js';

/** What the agency's workers have done. */
@Module({
  imports: [TypeOrmModule.forFeature([WorkEntryEntity])],
  controllers: [WorkController],
  providers: [WorkService],
})
export class WorkModule {}
