import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { TimeColumn } from '../database/time-column.js';
import { WorkerEntity } from '../teams/worker.entity.js';

/** A recording of a worker's screen, taken while working on a campaign. */
@Entity('screencasts')
@Index('IX_screencasts_portal', ['portalId', 'id'])
@Index('IX_screencasts_campaign', ['campaignId', 'id'])
@Index('IX_screencasts_worker', ['workerId', 'id'])
export class ScreencastEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => CampaignEntity, { name: 'FK_screencasts_campaign', onDelete: 'CASCADE' })
  campaignId!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => WorkerEntity, { name: 'FK_screencasts_worker', onDelete: 'CASCADE' })
  workerId!: string;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'varchar', length: 200 })
  url!: string;

  @TimeColumn()
  takenAt!: number;
}
