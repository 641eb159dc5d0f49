import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A mail kept in the dev inbox instead of being sent. */
@Entity('mails')
@Index('IX_mails_recipient', ['recipient', 'id'])
export class MailEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'varchar', length: 320 })
  recipient!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  html!: string;
}
