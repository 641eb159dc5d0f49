import type { CampaignEntity } from '../campaigns/campaign.entity.js';
import type { TeamCampaignEntity } from '../teams/team-campaign.entity.js';
import type { TeamEntity } from '../teams/team.entity.js';
import type { DemoPortal } from './demo-plan.js';
import { type DemoWorkers, demoWorkers } from './demo-workers.js';
import { seededRandom } from './random.js';

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter', 'New year', 'Anniversary'];
const TOPICS = [
  'sale',
  'newsletter',
  'relaunch',
  'search ads',
  'social ads',
  'video',
  'blog',
  'fair',
  'shop',
];

/** What a portal works on, and who does. */
export interface DemoWork extends DemoWorkers {
  readonly campaigns: readonly CampaignEntity[];
  readonly teams: readonly TeamEntity[];
  readonly teamCampaigns: readonly TeamCampaignEntity[];
}

/** The id of a campaign by its number, from 1. */
export function campaignId({ key }: DemoPortal, number: number): string {
  return `${prefix(key)}campaign-${String(number).padStart(2, '0')}`;
}

/** The id of a team by its number, from 1. */
export function teamId({ key }: DemoPortal, number: number): string {
  return `${prefix(key)}team-${number}`;
}

/** The campaigns, teams and workers of a portal; every campaign has one team or two. */
export function demoWork(portal: DemoPortal, portalId: string): DemoWork {
  const random = seededRandom(7);
  const teams = portal.teams.map((name, index) => ({
    id: teamId(portal, index + 1),
    portalId,
    name,
  }));
  const campaigns = Array.from({ length: portal.campaigns }, (_, index) =>
    campaign(portal, portalId, index),
  );
  const teamCampaigns = campaigns.flatMap(({ id }, index) => {
    const first = index % teams.length;
    const second = random(teams.length);
    return [...new Set([first, second])].flatMap((at) =>
      teams.slice(at, at + 1).map((team) => ({ teamId: team.id, campaignId: id })),
    );
  });
  const ids = teams.map(({ id }) => id);
  const { workersPerTeam, key } = portal;
  const crews = demoWorkers(ids, workersPerTeam, { portalId, prefix: prefix(key) });
  return { campaigns, teams, teamCampaigns, ...crews };
}

function campaign(portal: DemoPortal, portalId: string, index: number): CampaignEntity {
  const season = SEASONS[index % SEASONS.length] ?? '';
  const topic = TOPICS[Math.floor(index / SEASONS.length) % TOPICS.length] ?? '';
  return {
    id: campaignId(portal, index + 1),
    portalId,
    name: `${season} ${topic}`,
    billingBasis: index % 3 === 2 ? 'fixed' : 'staff_hours',
  };
}

/** Ids are shorter in the portal that most people look at. */
function prefix(key: string): string {
  return key === 'default' ? '' : `${key}-`;
}
