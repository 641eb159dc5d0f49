import { Injectable } from '@nestjs/common';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { TeamCampaignEntity } from '../teams/team-campaign.entity.js';
import { TeamEntity } from '../teams/team.entity.js';
import type { DemoPortal } from './demo-plan.js';
import { DemoStepsService } from './demo-steps.service.js';
import { demoWork } from './demo-work.js';

/** Makes the campaigns and teams of a portal. */
@Injectable()
export class DemoWorkService {
  constructor(private readonly steps: DemoStepsService) {}

  async load(portal: DemoPortal, portalId: string): Promise<void> {
    const { campaigns, teams, teamCampaigns } = demoWork(portal, portalId);
    await this.steps.once(`work ${portal.key}`, async (manager) => {
      await manager.insert(CampaignEntity, [...campaigns]);
      await manager.insert(TeamEntity, [...teams]);
      await manager.insert(TeamCampaignEntity, [...teamCampaigns]);
      return portal.key;
    });
  }
}
