import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { DirectoryProject, ProjectDirectory } from 'nest-clientele';
import { In, type Repository } from 'typeorm';
import { CampaignEntity } from './campaign.entity.js';

/** Tells the module which campaigns there are. */
@Injectable()
export class CampaignDirectory implements ProjectDirectory {
  constructor(
    @InjectRepository(CampaignEntity) private readonly campaigns: Repository<CampaignEntity>,
  ) {}

  findMany(portalId: string, ids: readonly string[]): Promise<readonly DirectoryProject[]> {
    return this.campaigns.findBy({ portalId, id: In(ids) });
  }
}
