import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type {
  DirectoryGroup,
  DirectoryProject,
  GroupDirectory,
  ProjectDirectory,
} from '../../../lib/ports/index.js';
import { textAgency } from './text-agency.js';

const { Campaign, Team, TeamMember, TeamCampaign } = textAgency.entities;

/** The text agency's projects, by a class of the host's own. */
@Injectable()
export class CampaignDirectory implements ProjectDirectory {
  constructor(private readonly dataSource: DataSource) {}

  async findMany(
    portalId: string,
    ids: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<readonly DirectoryProject[]> {
    const rows = await manager.getRepository(Campaign).findBy({ portalId, id: In([...ids]) });
    return rows as DirectoryProject[];
  }
}

/** The text agency's groups, by a class of the host's own; they reach the projects that belong to them. */
@Injectable()
export class TeamDirectory implements GroupDirectory {
  constructor(private readonly dataSource: DataSource) {}

  async findMany(
    portalId: string,
    ids: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<readonly DirectoryGroup[]> {
    const rows = await manager.getRepository(Team).findBy({ portalId, id: In([...ids]) });
    return rows as DirectoryGroup[];
  }

  async projectsOf(
    portalId: string,
    groupIds: readonly string[],
    _among?: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<readonly string[]> {
    const teams = await this.findMany(portalId, groupIds, manager);
    const rows = await manager
      .getRepository(TeamCampaign)
      .findBy({ teamId: In(teams.map(({ id }) => id)) });
    const ids = rows.map((row) => row['campaignId'] as string);
    const campaigns = await manager.getRepository(Campaign).findBy({ portalId, id: In(ids) });
    return campaigns.map((row) => row['id'] as string);
  }

  async workersOf(
    portalId: string,
    groupIds: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<readonly string[]> {
    const teams = await this.findMany(portalId, groupIds, manager);
    const rows = await manager
      .getRepository(TeamMember)
      .findBy({ teamId: In(teams.map(({ id }) => id)) });
    return [...new Set(rows.map((row) => row['workerId'] as string))];
  }
}
