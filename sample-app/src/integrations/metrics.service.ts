import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { AccessService, type MemberActor } from 'nest-clientele';
import type { Repository } from 'typeorm';
import { ActingClientService } from '../clients/acting-client.service.js';
import { ApiError } from '../http/api.error.js';
import { permissions } from '../permissions/permissions.js';
import { MetricPointEntity } from './metric-point.entity.js';

/** A metric over time. */
export interface MetricSeries {
  readonly integration: string;
  readonly metric: string;
  /** One for each day that has a number, oldest first. */
  readonly points: readonly { readonly day: string; readonly value: number }[];
}

/** Reads metrics. Their permissions are known only from the path, so the service asks for them itself. */
@Injectable()
export class MetricsService {
  constructor(
    @InjectRepository(MetricPointEntity) private readonly points: Repository<MetricPointEntity>,
    private readonly access: AccessService,
    private readonly clients: ActingClientService,
  ) {}

  /** Throws `NOT_FOUND` for a metric nobody connected, `PERMISSION_DENIED` for one not permitted. */
  async read(
    actor: MemberActor,
    integration: string,
    metric: string,
    namedClient: string | undefined,
  ): Promise<MetricSeries> {
    const key = `integrations.${integration}.${metric}`;
    if (metric.includes('.') || !permissions.has(key)) throw new ApiError('NOT_FOUND');
    await this.access.assert(actor, key);
    const clientId = await this.clients.idFor(actor, namedClient);
    const points = await this.points.find({
      where: { clientId, integration, metric },
      order: { day: 'ASC' },
      select: { day: true, value: true },
    });
    return { integration, metric, points: points.map(({ day, value }) => ({ day, value })) };
  }
}
