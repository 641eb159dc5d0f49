import { Column, DeleteDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A campaign: what this host calls a project. */
@Entity('campaigns')
@Index('campaigns_portal', ['portalId', 'id'])
export class Campaign {
  @PrimaryColumn('int')
  id!: number;

  @Column('uuid', { name: 'portal_id' })
  portalId!: string;

  @Column('varchar')
  name!: string;

  @DeleteDateColumn({ name: 'deleted_at', type: 'timestamptz' })
  deletedAt!: Date | null;
}

/** A team: what this host calls a group. */
@Entity('teams')
@Index('teams_portal', ['portalId', 'id'])
export class Team {
  @PrimaryColumn('int')
  id!: number;

  @Column('uuid', { name: 'portal_id' })
  portalId!: string;

  @Column('varchar')
  name!: string;
}

/** Who is in a team. */
@Entity('team_members')
@Index('team_members_worker', ['workerId'])
export class TeamMember {
  @PrimaryColumn('int', { name: 'team_id' })
  teamId!: number;

  @PrimaryColumn('int', { name: 'worker_id' })
  workerId!: number;
}

/** Which campaigns belong to a team. */
@Entity('team_campaigns')
@Index('team_campaigns_campaign', ['campaignId'])
export class TeamCampaign {
  @PrimaryColumn('int', { name: 'team_id' })
  teamId!: number;

  @PrimaryColumn('int', { name: 'campaign_id' })
  campaignId!: number;
}

/** Work by a worker on a campaign. No foreign keys: work outlives its campaign's row. */
@Entity('work_entries')
@Index('work_entries_portal', ['portalId', 'id'])
@Index('work_entries_campaign', ['campaignId', 'id'])
@Index('work_entries_worker', ['workerId', 'id'])
export class WorkEntry {
  /** Grows with time, so that the newest come first by it. */
  @PrimaryColumn('bigint')
  id!: string;

  @Column('uuid', { name: 'portal_id' })
  portalId!: string;

  @Column('int', { name: 'campaign_id' })
  campaignId!: number;

  @Column('int', { name: 'worker_id' })
  workerId!: number;

  @Column('bigint', { name: 'started_at' })
  startedAt!: string;

  @Column('int')
  minutes!: number;

  @Column('varchar')
  note!: string;
}

/** The tables of the host. */
export const hostEntities = [Campaign, Team, TeamMember, TeamCampaign, WorkEntry];
