import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimeColumn } from '../database/time-column.js';

/** A message between one client and the agency. */
@Entity('messages')
@Index('IX_messages_portal', ['portalId', 'id'])
@Index('IX_messages_client', ['clientId', 'id'])
export class MessageEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 36 })
  clientId!: string;

  /** Who wrote it. */
  @Column({ type: 'varchar', length: 36 })
  memberId!: string;

  @Column({ type: 'text' })
  text!: string;

  @TimeColumn()
  createdAt!: number;
}
