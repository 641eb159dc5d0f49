import type { DemoAmounts } from './demo-amounts.js';
import type { ScreencastEntity } from '../screencasts/screencast.entity.js';
import type { WorkEntryEntity } from '../work/work-entry.entity.js';
import type { DemoWork } from './demo-work.js';
import { type Random, seededRandom } from './random.js';

const NOTES = [
  'Keyword research',
  'Ad copy',
  'Landing page',
  'Bid adjustments',
  'Editorial plan',
  'Image editing',
  'Monthly report',
  'Call with the client',
];

/** The first day with work in it. */
const FIRST_DAY = Date.UTC(2026, 0, 1, 9);
const DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

type Who = Pick<WorkEntryEntity, 'portalId' | 'campaignId' | 'workerId'>;

/** Hours on every campaign, by the workers of its teams in turn. */
export function demoEntries(
  work: DemoWork,
  { entriesPerCampaign }: DemoAmounts,
): Omit<WorkEntryEntity, 'id'>[] {
  const random = seededRandom(19);
  return turns(work, entriesPerCampaign).map((who) => ({
    ...who,
    hours: hours(random),
    note: NOTES[random(NOTES.length)] ?? '',
    day: new Date(moment(random)).toISOString().slice(0, 10),
  }));
}

/** Recordings of every campaign. */
export function demoScreencasts(
  work: DemoWork,
  { screencastsPerCampaign }: DemoAmounts,
): Omit<ScreencastEntity, 'id'>[] {
  const random = seededRandom(23);
  return turns(work, screencastsPerCampaign).map((who, index) => ({
    ...who,
    title: `${NOTES[random(NOTES.length)] ?? ''}, recorded`,
    url: `https://screencasts.agency.test/${who.campaignId}/${index + 1}`,
    takenAt: moment(random),
  }));
}

/** So many places for each campaign in turn, filled by the workers of its teams. */
function turns({ campaigns, teamCampaigns, teamMembers }: DemoWork, each: number): Who[] {
  const crews = campaigns.map(({ id }) => {
    const teams = teamCampaigns.filter((row) => row.campaignId === id).map((row) => row.teamId);
    return [
      ...new Set(
        teamMembers.filter((row) => teams.includes(row.teamId)).map((row) => row.workerId),
      ),
    ];
  });
  return Array.from({ length: each }, (_, turn) => turn).flatMap((turn) =>
    campaigns.map(({ id, portalId }, index) => {
      const crew = crews[index] ?? [];
      return { portalId, campaignId: id, workerId: crew[turn % crew.length] ?? '' };
    }),
  );
}

/** Quarters of an hour, up to six hours. */
function hours(random: Random): string {
  return ((random(24) + 1) / 4).toFixed(2);
}

function moment(random: Random): number {
  return FIRST_DAY + random(DAYS) * DAY;
}
