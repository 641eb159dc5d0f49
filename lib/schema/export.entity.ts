import { ForeignKey, Index } from 'typeorm';
import type {
  ChosenExportFilter,
  ExportFormat,
  ExportKind,
} from '../domain/exports/export-kind.js';
import type { ExportFailure, ExportStatus } from '../domain/exports/export-status.js';
import {
  CountColumn,
  IdColumn,
  JsonColumn,
  PrimaryIdColumn,
  TimeColumn,
  WordColumn,
} from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { PortalEntity } from './portal.entity.js';

/** A file that a member has asked for. The row outlives its file and its maker, so it refers to neither by a foreign key. */
@MigratedEntity('clientele_exports')
@Index(['portalId', 'memberId', 'status'])
@Index(['portalId', 'memberId', 'createdAt', 'id'])
@Index(['status', 'leaseUntil'])
@Index(['fileDueAt'])
export class ExportEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  /** Its maker: for anybody else it does not exist. */
  @IdColumn()
  memberId!: string;

  /**
   * The list of clients that bounds what is in it, as `MemberEntity.assignmentId` was when its run began; null for all
   * clients. Once its maker has another list, the file is no longer given out.
   */
  @IdColumn({ nullable: true })
  assignmentId!: string | null;

  @WordColumn()
  by!: ExportKind;

  @WordColumn()
  format!: ExportFormat;

  @JsonColumn()
  filter!: ChosenExportFilter;

  @WordColumn()
  status!: ExportStatus;

  /** In thousandths. */
  @CountColumn()
  progress!: number;

  /** Rows of members written so far. */
  @CountColumn()
  rows!: number;

  /** How many runs have begun. The number of a run tells it from those before, and is part of its file's key. */
  @CountColumn()
  attempts!: number;

  /** How many of them a shutdown has stopped: those do not count against the export. */
  @CountColumn()
  stops!: number;

  /** By the database's own time: until then a runner is at work, or one is about to begin. */
  @TimeColumn()
  leaseUntil!: number;

  @WordColumn({ nullable: true })
  failure!: ExportFailure | null;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  finishedAt!: number;

  /** When a ready one can no longer be fetched. */
  @TimeColumn()
  expiresAt!: number;

  /** When the file of a finished one is to be removed; 0 once there is none. */
  @TimeColumn()
  fileDueAt!: number;
}
