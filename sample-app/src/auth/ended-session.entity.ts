import { Entity, Index, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../database/time-column.js';

/** A session somebody has logged out of before its end. */
@Entity('ended_sessions')
@Index('IX_ended_sessions_expiry', ['expiresAt'])
export class EndedSessionEntity {
  /** The id in the session's token. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** When the token ends by itself, by the real time; until then the row is needed. */
  @TimeColumn()
  expiresAt!: number;
}
