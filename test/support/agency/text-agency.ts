import { Column, DeleteDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Agency } from './agency.js';

/** A host whose ids are text, whose columns are named otherwise than its properties, and who deletes softly. */
@Entity('campaigns')
class Campaign {
  @PrimaryColumn({ type: 'varchar', length: 255, name: 'campaign_id' })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'agency' })
  portalId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 16, name: 'billing' })
  billingBasis!: string;

  @DeleteDateColumn({ name: 'deleted_at' })
  deletedAt!: Date | null;
}

@Entity('teams')
class Team {
  @PrimaryColumn({ type: 'varchar', length: 255, name: 'team_id' })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'agency' })
  portalId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @DeleteDateColumn({ name: 'deleted_at' })
  deletedAt!: Date | null;
}

@Entity('team_members')
class TeamMember {
  @PrimaryColumn({ type: 'varchar', length: 255, name: 'team' })
  teamId!: string;

  @PrimaryColumn({ type: 'varchar', length: 255, name: 'worker' })
  workerId!: string;
}

@Entity('team_campaigns')
class TeamCampaign {
  @PrimaryColumn({ type: 'varchar', length: 255, name: 'team' })
  teamId!: string;

  @PrimaryColumn({ type: 'varchar', length: 255, name: 'campaign' })
  campaignId!: string;
}

@Entity('work_entries')
class WorkEntry {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 255, name: 'campaign' })
  projectId!: string;

  @Column({ type: 'varchar', length: 255, name: 'worker', nullable: true })
  workerId!: string | null;
}

@Entity('screencasts')
class Screencast {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 255, name: 'campaign', nullable: true })
  projectId!: string | null;

  @Column({ type: 'varchar', length: 255, name: 'filmed_by' })
  workerId!: string;
}

/** Ids that a sloppy comparison would mix up. */
const PROJECT_IDS = ['a', 'A', 'é', '1', '01', "o'x", 'a%', '\\', ''];

export const textAgency: Agency = {
  name: 'text ids',
  entities: { Campaign, Team, TeamMember, TeamCampaign, WorkEntry, Screencast },
  projectIds: PROJECT_IDS,
  groupIds: ['g', 'G', 'group 3', 'ĝ'],
  workerIds: ['w', 'W', 'w 3', '{w}', 'null'],
  projects: {
    entity: Campaign,
    id: 'id',
    name: 'name',
    portal: 'portalId',
    billingBasis: 'billingBasis',
  },
  groups: {
    entity: Team,
    id: 'id',
    name: 'name',
    portal: 'portalId',
    workers: { entity: TeamMember, group: 'teamId', worker: 'workerId' },
    projects: { entity: TeamCampaign, group: 'teamId', project: 'campaignId' },
  },
  work: { entity: WorkEntry, project: 'projectId', worker: 'workerId' },
  projectOf: 'projectId',
  workerOf: 'workerId',
  pointer: (id) => id,
};
