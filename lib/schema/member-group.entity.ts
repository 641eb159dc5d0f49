import { ForeignKey, Index } from 'typeorm';
import { IdColumn, PrimaryIdColumn, TimeColumn } from './columns.js';
import { MemberEntity } from './member.entity.js';
import { MigratedEntity } from './migrated-entity.js';

/** A group of the agency's workers selected for a member. */
@MigratedEntity('clientele_member_groups')
@Index(['portalId', 'groupId', 'memberId'])
export class MemberGroupEntity {
  @PrimaryIdColumn()
  @ForeignKey(() => MemberEntity, { onDelete: 'CASCADE' })
  memberId!: string;

  /** The host's id; it stays selected when the host deletes the group. */
  @PrimaryIdColumn(255)
  groupId!: string;

  @IdColumn()
  portalId!: string;

  /** When the host said that this group is gone for good; 0 until then. It then matches nothing, whatever has the id. */
  @TimeColumn()
  goneAt!: number;
}
