import { ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AskedPerson } from '../domain/imports/asked-person.js';
import type { ImportOutcome } from '../domain/imports/import-outcome.js';
import { NUMBER_VALUES } from './column-values.js';
import {
  CountColumn,
  EmailColumn,
  IdColumn,
  JsonColumn,
  KeyColumn,
  PrimaryIdColumn,
  WordColumn,
} from './columns.js';
import { ImportEntity } from './import.entity.js';
import { MigratedEntity } from './migrated-entity.js';

/** One person of a file. What the file says is erased once it is applied; what came of it stays as long as the import. */
@MigratedEntity('clientele_import_rows')
@Index(['importId', 'isDone', 'line'])
@Index(['importId', 'outcome', 'line'])
@Index(['importId', 'clientId'])
@Index(['email'])
export class ImportRowEntity {
  @PrimaryIdColumn()
  @ForeignKey(() => ImportEntity, { onDelete: 'CASCADE' })
  importId!: string;

  /** The number of its first row, the head of the file being 1. */
  @PrimaryColumn({ type: 'int', name: 'line', transformer: NUMBER_VALUES })
  line!: number;

  @IdColumn()
  portalId!: string;

  /** The numbers of its further rows. */
  @JsonColumn()
  further!: readonly number[];

  /** As the file has it; null once that is erased. */
  @EmailColumn({ nullable: true })
  email!: string | null;

  /** What the file asks for; null where it is refused, and once it is erased. */
  @JsonColumn({ nullable: true })
  asked!: AskedPerson | null;

  @WordColumn()
  outcome!: ImportOutcome;

  /** Why it is refused, or why it waits. */
  @KeyColumn({ length: 64, nullable: true })
  code!: string | null;

  @JsonColumn({ nullable: true })
  details!: Readonly<Record<string, unknown>> | null;

  /** Fields in which the member is otherwise than the row says, and stays so. */
  @JsonColumn()
  kept!: readonly string[];

  /** 1 once it is applied, and from the start where there is nothing to apply. */
  @CountColumn()
  isDone!: number;

  /** The member that was there, or was created. */
  @IdColumn({ nullable: true })
  memberId!: string | null;

  /** Its client, once that is there; null of staff, and of who is refused before it is clear. */
  @IdColumn({ nullable: true })
  clientId!: string | null;

  /** 1 if the import makes the client, or has made it. */
  @CountColumn()
  makesClient!: number;
}
