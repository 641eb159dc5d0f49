import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { WorkerEntity } from '../teams/worker.entity.js';

/** What a worker did for a campaign on one day. */
@Entity('work_entries')
@Index('IX_work_entries_portal', ['portalId', 'id'])
@Index('IX_work_entries_campaign', ['campaignId', 'id'])
@Index('IX_work_entries_worker', ['workerId', 'id'])
export class WorkEntryEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => CampaignEntity, { name: 'FK_work_entries_campaign', onDelete: 'CASCADE' })
  campaignId!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => WorkerEntity, { name: 'FK_work_entries_worker', onDelete: 'CASCADE' })
  workerId!: string;

  /** A decimal with two places, as in `1.50`. */
  @Column({ type: 'varchar', length: 16 })
  hours!: string;

  @Column({ type: 'varchar', length: 200 })
  note!: string;

  /** A date, as in `2026-01-31`. */
  @Column({ type: 'varchar', length: 10 })
  day!: string;
}
