import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TeamCampaignEntity } from './team-campaign.entity.js';
import { TeamEntity } from './team.entity.js';

/** The agency's workers, by team. */
@Module({
  imports: [TypeOrmModule.forFeature([TeamEntity, TeamCampaignEntity])],
  exports: [TypeOrmModule],
})
export class TeamsModule {}
