import { Column, DeleteDateColumn, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Agency } from './agency.js';

/** A host whose ids are integers, and whose rows point to each other by relations alone. */
@Entity('int_campaigns')
class Campaign {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @DeleteDateColumn()
  deletedAt!: Date | null;
}

@Entity('int_teams')
class Team {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @DeleteDateColumn()
  deletedAt!: Date | null;
}

@Entity('int_team_members')
class TeamMember {
  @PrimaryColumn({ type: 'int', name: 'team' })
  teamId!: number;

  @PrimaryColumn({ type: 'bigint', name: 'worker' })
  workerId!: string;

  @ManyToOne(() => Team, { createForeignKeyConstraints: false })
  @JoinColumn({ name: 'team' })
  team!: Team;
}

@Entity('int_team_campaigns')
class TeamCampaign {
  @PrimaryColumn({ type: 'int' })
  teamId!: number;

  @PrimaryColumn({ type: 'int' })
  campaignId!: number;
}

@Entity('int_work_entries')
class WorkEntry {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @ManyToOne(() => Campaign, { createForeignKeyConstraints: false, nullable: false })
  @JoinColumn({ name: 'campaign_id' })
  project!: Campaign;

  @Column({ type: 'bigint', name: 'worker', nullable: true })
  worker!: string | null;
}

@Entity('int_screencasts')
class Screencast {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @ManyToOne(() => Campaign, { createForeignKeyConstraints: false, nullable: true })
  @JoinColumn({ name: 'campaign_id' })
  project!: Campaign | null;

  @Column({ type: 'bigint' })
  worker!: string;
}

export const integerAgency: Agency = {
  name: 'integer ids',
  entities: { Campaign, Team, TeamMember, TeamCampaign, WorkEntry, Screencast },
  projectIds: ['0', '1', '-1', '10', '2147483647'],
  groupIds: ['1', '2', '12', '3'],
  workerIds: ['1', '9007199254740992', '9007199254740993', '-5'],
  projects: { entity: Campaign, id: 'id', name: 'name', portal: 'portalId' },
  groups: {
    entity: Team,
    id: 'id',
    name: 'name',
    portal: 'portalId',
    workers: { entity: TeamMember, group: 'teamId', worker: 'workerId' },
    projects: { entity: TeamCampaign, group: 'teamId', project: 'campaignId' },
  },
  work: { entity: WorkEntry, project: 'project', worker: 'worker' },
  projectOf: 'project',
  workerOf: 'worker',
  pointer: (id) => ({ id: Number(id) }),
};
