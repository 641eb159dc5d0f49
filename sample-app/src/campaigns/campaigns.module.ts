import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignEntity } from './campaign.entity.js';

/** What the agency works on. */
@Module({ imports: [TypeOrmModule.forFeature([CampaignEntity])], exports: [TypeOrmModule] })
export class CampaignsModule {}
