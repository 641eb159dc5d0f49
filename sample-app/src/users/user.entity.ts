import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { TimeColumn } from '../database/time-column.js';

/** A person who can log in. Its memberships are rows of the module. */
@Entity('users')
@Unique('UQ_users_email', ['email'])
export class UserEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** Trimmed and lower-cased. */
  @Column({ type: 'varchar', length: 320 })
  email!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 255 })
  passwordHash!: string;

  /** Counted up to end every session begun before. */
  @Column({ type: 'integer' })
  sessionEpoch!: number;

  /** Counted up with each change of the name or the email. */
  @Column({ type: 'integer' })
  revision!: number;

  @TimeColumn()
  createdAt!: number;
}
