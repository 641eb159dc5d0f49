import { IsIn } from 'class-validator';
import { type Plan, PLANS } from '../plans/plans.js';

/** The plan the agency is to be on. */
export class PlanBody {
  /** @example freelancer */
  @IsIn(PLANS)
  plan!: Plan;
}
