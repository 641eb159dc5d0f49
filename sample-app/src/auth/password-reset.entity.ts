import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../database/time-column.js';
import { UserEntity } from '../users/user.entity.js';

/** A link that was mailed to set a new password, or one for an email nobody has, which was not. */
@Entity('password_resets')
@Index('IX_password_resets_user', ['userId'])
@Index('IX_password_resets_expiry', ['expiresAt'])
export class PasswordResetEntity {
  /** SHA-256 of the token in the link, in hex. The token itself is in the mail only. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  tokenHash!: string;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @ForeignKey(() => UserEntity, { name: 'FK_password_resets_user', onDelete: 'CASCADE' })
  userId!: string | null;

  @TimeColumn()
  expiresAt!: number;

  /** When it was used or another one was used in its place; 0 while it is good. */
  @TimeColumn()
  endedAt!: number;
}
