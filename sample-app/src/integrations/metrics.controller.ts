import { Controller, Get, Param, Query } from '@nestjs/common';
import { Actor, type MemberActor, RequirePermission } from 'nest-clientele';
import { ForClient } from '../clients/for-client.dto.js';
import { type MetricSeries, MetricsService } from './metrics.service.js';

/** Numbers from the tools the agency has connected. */
@Controller('api/integrations')
@RequirePermission('integrations')
export class MetricsController {
  constructor(private readonly metrics: MetricsService) {}

  /** Takes the metric's own permission too, such as `integrations.google-ads.cost`. */
  @Get(':name/metrics/:metric')
  read(
    @Actor() actor: MemberActor,
    @Param('name') name: string,
    @Param('metric') metric: string,
    @Query() { clientId }: ForClient,
  ): Promise<MetricSeries> {
    return this.metrics.read(actor, name, metric, clientId);
  }
}
