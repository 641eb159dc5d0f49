import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '../clients/clients.module.js';
import { MetricPointEntity } from './metric-point.entity.js';
import { MetricsController } from './metrics.controller.js';
import { MetricsService } from './metrics.service.js';

/** Numbers from the tools the agency has connected. */
@Module({
  imports: [TypeOrmModule.forFeature([MetricPointEntity]), ClientsModule],
  controllers: [MetricsController],
  providers: [MetricsService],
})
export class IntegrationsModule {}
