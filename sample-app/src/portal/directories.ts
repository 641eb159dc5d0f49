import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { TeamCampaignEntity } from '../teams/team-campaign.entity.js';
import { TeamMemberEntity } from '../teams/team-member.entity.js';
import { TeamEntity } from '../teams/team.entity.js';

/** Where the module finds its projects: they are the campaigns. */
export const projects = {
  entity: CampaignEntity,
  id: 'id',
  name: 'name',
  portal: 'portalId',
  billingBasis: 'billingBasis',
} as const;

/** Where the module finds its groups: they are the teams, with their workers and what they are to work on. */
export const groups = {
  entity: TeamEntity,
  id: 'id',
  name: 'name',
  portal: 'portalId',
  workers: { entity: TeamMemberEntity, group: 'teamId', worker: 'workerId' },
  projects: { entity: TeamCampaignEntity, group: 'teamId', project: 'campaignId' },
} as const;
