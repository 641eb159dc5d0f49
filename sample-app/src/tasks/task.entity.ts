import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimeColumn } from '../database/time-column.js';

/** Something to be done for one client. */
@Entity('tasks')
@Index('IX_tasks_portal', ['portalId', 'id'])
@Index('IX_tasks_client', ['clientId', 'id'])
export class TaskEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 36 })
  clientId!: string;

  /** Who set it. */
  @Column({ type: 'varchar', length: 36 })
  memberId!: string;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @TimeColumn()
  createdAt!: number;
}
