import { Body, Controller, HttpCode, NotFoundException, Post, UseGuards } from '@nestjs/common';
import { DEFAULT_PORTAL, PortalsService } from 'nest-clientele';
import { LoopbackGuard } from './loopback.guard.js';
import { PlanBody } from './plan.dto.js';

/** Puts the agency on another plan, as its billing would. */
@Controller('api/dev/plan')
@UseGuards(LoopbackGuard)
export class PlanController {
  constructor(private readonly portals: PortalsService) {}

  /** Answers the plan that holds from the next request on. */
  @Post()
  @HttpCode(200)
  async set(@Body() { plan }: PlanBody): Promise<{ plan: string | null }> {
    const portal = await this.portals.find(DEFAULT_PORTAL);
    if (!portal) throw new NotFoundException();
    const changed = await this.portals.setPlan(portal.id, plan);
    return { plan: changed.plan };
  }
}
