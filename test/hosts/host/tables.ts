import type { ClienteleExtras } from 'nest-clientele';
import {
  Column,
  Entity,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
  Table,
} from 'typeorm';

@Entity('host_campaigns')
export class Campaign {
  @PrimaryColumn('varchar', { length: 36 }) id!: string;
  @Column('varchar', { length: 36 }) portalId!: string;
  @Column('varchar', { length: 200 }) name!: string;
}

@Entity('host_teams')
export class Team {
  @PrimaryColumn('varchar', { length: 36 }) id!: string;
  @Column('varchar', { length: 36 }) portalId!: string;
  @Column('varchar', { length: 200 }) name!: string;
}

@Entity('host_team_members')
export class TeamMember {
  @PrimaryColumn('varchar', { length: 36 }) teamId!: string;
  @PrimaryColumn('varchar', { length: 36 }) workerId!: string;
}

@Entity('host_team_campaigns')
export class TeamCampaign {
  @PrimaryColumn('varchar', { length: 36 }) teamId!: string;
  @PrimaryColumn('varchar', { length: 36 }) campaignId!: string;
}

@Entity('host_work_entries')
export class WorkEntry {
  @PrimaryColumn('varchar', { length: 36 }) id!: string;
  @Column('varchar', { length: 36 }) portalId!: string;
  @Column('varchar', { length: 36 }) campaignId!: string;
  @Column('varchar', { length: 36, nullable: true }) workerId!: string | null;
}

/** The host's own tables. */
export const hostEntities = [Campaign, Team, TeamMember, TeamCampaign, WorkEntry];

const id = (name: string, isPrimary = false) => ({
  name,
  type: 'varchar',
  length: '36',
  isPrimary,
});
const label = { name: 'name', type: 'varchar', length: '200' };

/** The migration that a host writes by hand. */
export class HostTables1795290000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const tables = {
      host_campaigns: [id('id', true), id('portalId'), label],
      host_teams: [id('id', true), id('portalId'), label],
      host_team_members: [id('teamId', true), id('workerId', true)],
      host_team_campaigns: [id('teamId', true), id('campaignId', true)],
      host_work_entries: [
        id('id', true),
        id('portalId'),
        id('campaignId'),
        { ...id('workerId'), isNullable: true },
      ],
    };
    for (const [name, columns] of Object.entries(tables)) {
      await runner.createTable(new Table({ name, columns }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['work_entries', 'team_campaigns', 'team_members', 'teams', 'campaigns']) {
      await runner.dropTable(`host_${name}`);
    }
  }
}

/** Where the module finds projects, groups and work. */
export const tables: ClienteleExtras = {
  providers: {
    projects: { entity: Campaign, id: 'id', name: 'name', portal: 'portalId' },
    groups: {
      entity: Team,
      id: 'id',
      name: 'name',
      portal: 'portalId',
      workers: { entity: TeamMember, group: 'teamId', worker: 'workerId' },
      projects: { entity: TeamCampaign, group: 'teamId', project: 'campaignId' },
    },
  },
  work: { entity: WorkEntry, project: 'campaignId', worker: 'workerId' },
};
