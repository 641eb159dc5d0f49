import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { DirectoryGroup, GroupDirectory } from 'nest-clientele';
import { In, type Repository } from 'typeorm';
import { TeamCampaignEntity } from './team-campaign.entity.js';
import { TeamEntity } from './team.entity.js';

/** Tells the module which teams there are, and what they work on. */
@Injectable()
export class TeamDirectory implements GroupDirectory {
  constructor(
    @InjectRepository(TeamEntity) private readonly teams: Repository<TeamEntity>,
    @InjectRepository(TeamCampaignEntity) private readonly work: Repository<TeamCampaignEntity>,
  ) {}

  findMany(portalId: string, ids: readonly string[]): Promise<readonly DirectoryGroup[]> {
    return this.teams.findBy({ portalId, id: In(ids) });
  }

  async projectsOf(portalId: string, groupIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.work
      .createQueryBuilder('work')
      .innerJoin(TeamEntity, 'team', 'team.id = work.teamId')
      .where({ teamId: In(groupIds) })
      .andWhere('team.portalId = :portalId', { portalId })
      .select('work.campaignId', 'id')
      .distinct()
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }
}
