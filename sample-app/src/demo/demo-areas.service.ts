import { Injectable } from '@nestjs/common';
import { InvoiceEntity } from '../billing/invoice.entity.js';
import { DevClock } from '../clock/dev-clock.js';
import { MetricPointEntity } from '../integrations/metric-point.entity.js';
import { ReportEntity } from '../reports/report.entity.js';
import { type AreaOwner, demoInvoices, demoMetrics, demoReports } from './demo-areas.js';
import { DemoStepsService } from './demo-steps.service.js';

/** Fills what clients find in their areas. */
@Injectable()
export class DemoAreasService {
  constructor(
    private readonly steps: DemoStepsService,
    private readonly clock: DevClock,
  ) {}

  async load(owners: readonly AreaOwner[], portalKey: string): Promise<void> {
    await this.steps.once(`areas ${portalKey}`, async (manager) => {
      // One by one: databases may number the rows of one insert in any order.
      for (const report of demoReports(owners, this.clock.now())) {
        await manager.insert(ReportEntity, report);
      }
      for (const owner of owners) {
        await manager.insert(InvoiceEntity, demoInvoices(owner));
        await manager.insert(MetricPointEntity, demoMetrics(owner));
      }
      return portalKey;
    });
  }
}
