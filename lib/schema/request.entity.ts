import { ForeignKey, Index } from 'typeorm';
import type { RequestKind } from '../domain/requests/request-kind.js';
import type { RequestStatus } from '../domain/requests/request-status.js';
import {
  HostIdColumn,
  IdColumn,
  KeyColumn,
  PrimaryIdColumn,
  TextColumn,
  TimeColumn,
  WordColumn,
} from './columns.js';
import { MemberEntity } from './member.entity.js';
import { MigratedEntity } from './migrated-entity.js';
import { PortalEntity } from './portal.entity.js';

/** What a client user asks for, and the answer. It ends with its member. */
@MigratedEntity('clientele_requests')
@Index(['memberId', 'status', 'createdAt'])
@Index(['portalId', 'createdAt', 'id'])
@Index(['portalId', 'status', 'createdAt', 'id'])
@Index(['portalId', 'clientId', 'createdAt', 'id'])
export class RequestEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  /** The client of its member. */
  @IdColumn()
  clientId!: string;

  /** Who asks, for itself. */
  @IdColumn()
  @ForeignKey(() => MemberEntity, { onDelete: 'CASCADE' })
  memberId!: string;

  @WordColumn()
  kind!: RequestKind;

  /** The permission that is asked for; null in every other kind. */
  @KeyColumn({ length: 1000, nullable: true })
  key!: string | null;

  /** The host's id of the project, or of the one where the permission is asked for; null portal-wide and for a scope. */
  @HostIdColumn({ nullable: true })
  projectId!: string | null;

  /** What the member has written with it. */
  @TextColumn({ length: 1000, nullable: true })
  note!: string | null;

  @WordColumn()
  status!: RequestStatus;

  /** What was written with the answer. */
  @TextColumn({ length: 1000, nullable: true })
  answer!: string | null;

  /** The member who answered, which may be gone by now; null until then, and if the host did. */
  @IdColumn({ nullable: true })
  decidedBy!: string | null;

  @TimeColumn()
  createdAt!: number;

  /** When it was answered or taken back. */
  @TimeColumn()
  closedAt!: number;
}
