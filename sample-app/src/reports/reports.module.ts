import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '../clients/clients.module.js';
import { ReportEntity } from './report.entity.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';

/** Reports for clients. */
@Module({
  imports: [TypeOrmModule.forFeature([ReportEntity]), ClientsModule],
  controllers: [ReportsController],
  providers: [ReportsService],
})
export class ReportsModule {}
