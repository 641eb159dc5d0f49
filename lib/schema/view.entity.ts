import { ForeignKey, Index } from 'typeorm';
import { IdColumn, KeyColumn, PrimaryIdColumn, TimeColumn } from './columns.js';
import { MemberEntity } from './member.entity.js';
import { MigratedEntity } from './migrated-entity.js';

/** That a staff member may look as a client user for a while. It goes with either of them. */
@MigratedEntity('clientele_views')
@Index(['viewerId', 'expiresAt'])
@Index(['targetId'])
export class ViewEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  portalId!: string;

  /** The staff member who looks. */
  @IdColumn()
  @ForeignKey(() => MemberEntity, { onDelete: 'CASCADE' })
  viewerId!: string;

  /** The client user as whom it looks. */
  @IdColumn()
  @ForeignKey(() => MemberEntity, { onDelete: 'CASCADE' })
  targetId!: string;

  /** What the token is made from besides the host's secret. */
  @KeyColumn({ length: 43 })
  nonce!: string;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  expiresAt!: number;

  /** When its viewer ended it; 0 until then. */
  @TimeColumn()
  endedAt!: number;
}
