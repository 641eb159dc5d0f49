import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { TimeColumn } from '../database/time-column.js';

/** Something to be done for one client. */
@Entity('tasks')
@Index('IX_tasks_portal', ['portalId', 'id'])
@Index('IX_tasks_client', ['clientId', 'id'])
@Index('IX_tasks_campaign', ['campaignId', 'id'])
export class TaskEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 36 })
  clientId!: string;

  /**
   * The campaign it is about; null for the client as a whole. It goes with its campaign: without one, everybody at
   * the client would see it.
   */
  @Column({ type: 'varchar', length: 36, nullable: true })
  @ForeignKey(() => CampaignEntity, { name: 'FK_tasks_campaign', onDelete: 'CASCADE' })
  campaignId!: string | null;

  /** Who set it. */
  @Column({ type: 'varchar', length: 36 })
  memberId!: string;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @TimeColumn()
  createdAt!: number;
}
