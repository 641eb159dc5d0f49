import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WorkEntryEntity } from '../work/work-entry.entity.js';
import { TimesheetsController } from './timesheets.controller.js';
import { TimesheetsService } from './timesheets.service.js';

/** The hours of the agency's workers, week by week. */
@Module({
  imports: [TypeOrmModule.forFeature([WorkEntryEntity])],
  controllers: [TimesheetsController],
  providers: [TimesheetsService],
})
export class TimesheetsModule {}
