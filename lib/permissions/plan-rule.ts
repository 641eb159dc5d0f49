import { Inject, Injectable } from '@nestjs/common';
import { asOfNow } from '../database/as-of-now.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { PLAN_POLICY, type PlanPolicy } from '../ports/plan-policy.port.js';
import { portalRef } from '../ports/portal-ref.js';
import { PortalEntity } from '../schema/portal.entity.js';
import type { SettingContext } from './setting-context.js';

/** Keeps portals to what their plan includes. */
@Injectable()
export class PlanRule {
  constructor(@Inject(PLAN_POLICY) private readonly plans: PlanPolicy) {}

  /** Throws `PLAN_FORBIDS` where the portal's plan has no customization. */
  async assertMayCustomize({ manager, portalId }: SettingContext): Promise<void> {
    const portal = await manager
      .getRepository(PortalEntity)
      .findOneOrFail({ where: { id: portalId }, ...asOfNow(manager) });
    if (!this.plans.mayCustomize(portalRef(portal))) throw new ClienteleError('PLAN_FORBIDS');
  }
}
