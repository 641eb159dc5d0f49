import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { TeamEntity } from './team.entity.js';

/** A team that works on a campaign. */
@Entity('team_campaigns')
@Index('IX_team_campaigns_campaign', ['campaignId'])
export class TeamCampaignEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  @ForeignKey(() => TeamEntity, { name: 'FK_team_campaigns_team', onDelete: 'CASCADE' })
  teamId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  @ForeignKey(() => CampaignEntity, { name: 'FK_team_campaigns_campaign', onDelete: 'CASCADE' })
  campaignId!: string;
}
