import { ForeignKey, Index } from 'typeorm';
import type { ImportColumns } from '../domain/imports/import-columns.js';
import type { ImportCounts } from '../domain/imports/import-outcome.js';
import type { NewClients } from '../domain/imports/new-clients-count.js';
import type { ImportFailure, ImportStatus } from '../domain/imports/import-status.js';
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

/** A file of people that a member has handed in. The row outlives its maker, so it refers to it by no foreign key. */
@MigratedEntity('clientele_imports')
@Index(['portalId', 'memberId', 'status'])
@Index(['status', 'leaseUntil'])
@Index(['expiresAt'])
export class ImportEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  /** Its maker: for anybody else it does not exist. */
  @IdColumn()
  memberId!: string;

  @WordColumn()
  status!: ImportStatus;

  @WordColumn()
  encoding!: string;

  @WordColumn()
  delimiter!: string;

  @JsonColumn()
  columns!: ImportColumns;

  /** What was to come of the rows when the file was handed in. */
  @JsonColumn()
  counts!: ImportCounts;

  /** Which clients were to be made then; their names are erased with what the file says. */
  @JsonColumn()
  newClients!: NewClients;

  /** 1 if those it creates get a link. */
  @CountColumn()
  invites!: number;

  /** 1 if members that are there are changed. */
  @CountColumn()
  updates!: number;

  /** How many people are in it. */
  @CountColumn()
  people!: number;

  /** How many of them are done. */
  @CountColumn()
  done!: number;

  /** How many runs have begun. The number of a run tells it from those before. */
  @CountColumn()
  attempts!: number;

  /** How many of them a shutdown or a limit has stopped: those do not count against the import. */
  @CountColumn()
  stops!: number;

  /** By the database's own time: until then a runner is at work, or one is about to begin. */
  @TimeColumn()
  leaseUntil!: number;

  /** When one that waits for a limit goes on. */
  @TimeColumn()
  dueAt!: number;

  @WordColumn({ nullable: true })
  failure!: ImportFailure | null;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  finishedAt!: number;

  /** When all of it is erased. */
  @TimeColumn()
  expiresAt!: number;
}
