import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A mail kept in the dev inbox instead of being sent. */
@Entity('mails')
@Index('IX_mails_recipient', ['recipient', 'id'])
export class MailEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  /** Null for a mail to nobody, which the inbox does not show. */
  @Column({ type: 'varchar', length: 320, nullable: true })
  recipient!: string | null;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  html!: string;
}
