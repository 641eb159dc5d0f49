import { Injectable } from '@nestjs/common';
import type { PortalRef } from './portal-ref.js';

/** Token of the {@link PlanPolicy} port. */
export const PLAN_POLICY = Symbol.for('nest-clientele:PlanPolicy');

/** Port: what a portal's plan includes. Synchronous over the portal row, since the guard asks on every request. */
export interface PlanPolicy {
  /** Permission keys the plan leaves out, each with everything below it. */
  excludedKeys(portal: PortalRef): readonly string[];
  /** Whether members may have customized permissions. */
  mayCustomize(portal: PortalRef): boolean;
}

/** The default {@link PlanPolicy}: every plan includes everything. */
@Injectable()
export class EveryPlanIncludesAll implements PlanPolicy {
  excludedKeys(): readonly string[] {
    return [];
  }

  mayCustomize(): boolean {
    return true;
  }
}
