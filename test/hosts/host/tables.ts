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

/** As TypeORM's `migration:generate` would have written it, by the names that the DataSource gives. */
export class HostTables1795290000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tablesOf(runner)) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tablesOf(runner)) await runner.dropTable(table);
  }
}

function tablesOf({ connection }: QueryRunner): Table[] {
  return hostEntities.map((entity) =>
    Table.create(connection.getMetadata(entity), connection.driver),
  );
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
