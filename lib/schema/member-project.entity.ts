import { ForeignKey, Index } from 'typeorm';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { IdColumn, JsonColumn, MoneyColumn, PrimaryIdColumn, TimeColumn } from './columns.js';
import { MemberEntity } from './member.entity.js';
import { MigratedEntity } from './migrated-entity.js';

/** A project selected for a member, and what is special about the member there. */
@MigratedEntity('clientele_member_projects')
@Index(['portalId', 'projectId', 'memberId'])
export class MemberProjectEntity {
  @PrimaryIdColumn()
  @ForeignKey(() => MemberEntity, { onDelete: 'CASCADE' })
  memberId!: string;

  /** The host's id; it stays selected when the host deletes the project. */
  @PrimaryIdColumn(255)
  projectId!: string;

  @IdColumn()
  portalId!: string;

  /** The member's rate on this project. */
  @MoneyColumn({ nullable: true })
  rate!: string | null;

  /** The project customization: the switches as they were saved, or null if there is none. */
  @JsonColumn({ nullable: true })
  permissions!: StoredSet | null;

  /** When the member's access to it ends, from when on it matches nothing; 0 for never. */
  @TimeColumn()
  until!: number;

  /** When the host said that this project is gone for good; 0 until then. It then matches nothing, whatever has the id. */
  @TimeColumn()
  goneAt!: number;
}
