import { DataSource } from 'typeorm';
import { TeamCampaignEntity } from '../../../../sample-app/src/teams/team-campaign.entity.js';
import { TeamMemberEntity } from '../../../../sample-app/src/teams/team-member.entity.js';
import { WorkEntryEntity } from '../../../../sample-app/src/work/work-entry.entity.js';
import type { Sample } from './sample.js';

/** A selection of projects and groups, as a member's is; null where nothing is selected. */
export interface Selection {
  readonly projects: readonly string[] | null;
  readonly groups: readonly string[] | null;
  readonly boundTo?: readonly string[];
}

/** The agency's tables, and what a selection shows of them by the rule as it is written down. */
export class Agency {
  private constructor(
    readonly entries: readonly WorkEntryEntity[],
    private readonly members: readonly TeamMemberEntity[],
    private readonly tasksOfTeams: readonly TeamCampaignEntity[],
  ) {}

  /** Reads the tables as they are now. */
  static async of(sample: Sample): Promise<Agency> {
    const { manager } = sample.app.get(DataSource);
    return new Agency(
      await manager.find(WorkEntryEntity, { order: { id: 'ASC' } }),
      await manager.find(TeamMemberEntity),
      await manager.find(TeamCampaignEntity),
    );
  }

  /** Ids of the work that the selection shows. */
  work(selection: Selection): number[] {
    const { projects, groups, boundTo } = selection;
    if (!projects && !groups) return [];
    const workers = groups && this.workersOf(groups);
    return this.entries
      .filter(({ campaignId }) => projects?.includes(campaignId) ?? true)
      .filter(({ campaignId }) => boundTo?.includes(campaignId) ?? true)
      .filter(({ workerId }) => workers?.has(workerId) ?? true)
      .map(({ id }) => id);
  }

  /** Ids of the projects that the selection shows. */
  projects({ projects, groups, boundTo }: Selection): string[] {
    const shown = projects ?? this.reachOf(groups ?? []);
    return [...new Set(shown)].filter((id) => boundTo?.includes(id) ?? true).sort();
  }

  /** Projects that the groups are to work on or have worked on. */
  private reachOf(groups: readonly string[]): string[] {
    const workers = this.workersOf(groups);
    return [
      ...this.tasksOfTeams.filter(({ teamId }) => groups.includes(teamId)),
      ...this.entries.filter(({ workerId }) => workers.has(workerId)),
    ].map(({ campaignId }) => campaignId);
  }

  private workersOf(groups: readonly string[]): Set<string> {
    const found = this.members.filter(({ teamId }) => groups.includes(teamId));
    return new Set(found.map(({ workerId }) => workerId));
  }
}
