import { Injectable } from '@nestjs/common';
import type { PlanPolicy, PortalRef } from 'nest-clientele/ports';
import type { Plan } from './plans.js';

const WITHOUT_CUSTOMIZATION: Plan = 'freelancer';

/** Tells the module what a plan includes: every permission, but customizing them from the agency plan on. */
@Injectable()
export class AgencyPlanPolicy implements PlanPolicy {
  excludedKeys(): readonly string[] {
    return [];
  }

  mayCustomize({ plan }: PortalRef): boolean {
    return plan !== WITHOUT_CUSTOMIZATION;
  }
}
