import type { DataSource } from 'typeorm';
import type { Agency, AgencyEntity } from './agency.js';

/** The portal the questions are asked in, and one whose things do not exist for it. */
export const PORTALS = ['mine', 'other'] as const;

/** A project or a group. */
export interface Thing {
  readonly id: string;
  readonly portalId: string;
  readonly state: 'there' | 'softly deleted' | 'deleted';
}

/** Everything in a host's tables, ids as text. */
export interface World {
  readonly projects: readonly Thing[];
  readonly groups: readonly Thing[];
  /** Pairs of group and worker. */
  readonly members: readonly (readonly [string, string])[];
  /** Pairs of group and project. */
  readonly belongings: readonly (readonly [string, string])[];
  readonly work: readonly { readonly project: string; readonly worker: string | null }[];
  readonly screencasts: readonly { readonly project: string | null; readonly worker: string }[];
}

/** Replaces what is in the agency's tables. */
export async function fill(dataSource: DataSource, agency: Agency, world: World): Promise<void> {
  const { Campaign, Team, TeamMember, TeamCampaign, WorkEntry, Screencast } = agency.entities;
  const thing = ({ id, portalId, state }: Thing) => ({
    id,
    portalId,
    name: `Name of ${id}`.slice(0, 200),
    billingBasis: 'staff_hours',
    deletedAt: state === 'softly deleted' ? new Date(1_700_000_000_000) : null,
  });
  const item = (row: World['work'][number] | World['screencasts'][number], id: number) => ({
    id,
    [agency.projectOf]: row.project === null ? null : agency.pointer(row.project),
    [agency.workerOf]: row.worker,
  });
  const rows: [AgencyEntity, object[]][] = [
    [Campaign, world.projects.filter(({ state }) => state !== 'deleted').map(thing)],
    [Team, world.groups.filter(({ state }) => state !== 'deleted').map(thing)],
    [TeamMember, world.members.map(([teamId, workerId]) => ({ teamId, workerId }))],
    [TeamCampaign, world.belongings.map(([teamId, campaignId]) => ({ teamId, campaignId }))],
    [WorkEntry, world.work.map(item)],
    [Screencast, world.screencasts.map(item)],
  ];
  for (const [entity, values] of rows) {
    await dataSource.createQueryBuilder().delete().from(entity).execute();
    if (values.length > 0) await dataSource.getRepository(entity).insert(values);
  }
}
