import { ForeignKey, Index } from 'typeorm';
import { ClientEntity } from './client.entity.js';
import { IdColumn, PrimaryIdColumn } from './columns.js';
import { MemberEntity } from './member.entity.js';
import { MigratedEntity } from './migrated-entity.js';

/** A client that a staff member is assigned to. The list counts as long as the member's `assignmentId` says that there is one. */
@MigratedEntity('clientele_member_clients')
@Index(['clientId', 'memberId'])
export class MemberClientEntity {
  @PrimaryIdColumn()
  @ForeignKey(() => MemberEntity, { onDelete: 'CASCADE' })
  memberId!: string;

  /** A client that is removed drops from every list. */
  @PrimaryIdColumn()
  @ForeignKey(() => ClientEntity, { onDelete: 'CASCADE' })
  clientId!: string;

  @IdColumn()
  portalId!: string;
}
