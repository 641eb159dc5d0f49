import { Index, Unique } from 'typeorm';
import type { ClienteleEvent, ClienteleEventType } from '../domain/events/clientele-events.js';
import type { DeliveryStatus } from '../domain/events/delivery-status.js';
import {
  CountColumn,
  HostIdColumn,
  IdColumn,
  JsonColumn,
  KeyColumn,
  PrimaryOrdinalColumn,
  TextColumn,
  TimeColumn,
  WordColumn,
} from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { UNIQUE_KEYS } from './unique-keys.js';

/**
 * What has happened, written in the transaction in which it did: outbox and audit trail in one. It outlives whatever it
 * is about, so it refers to nothing by foreign keys.
 */
@MigratedEntity('clientele_events')
@Unique([...UNIQUE_KEYS.eventId.columns])
@Index(['status', 'type', 'dueAt', 'ordinal'])
@Index(['subjectId', 'status', 'ordinal'])
@Index(['portalId', 'occurredAt', 'id'])
@Index(['portalId', 'status', 'occurredAt', 'id'])
@Index(['portalId', 'type', 'occurredAt', 'id'])
@Index(['portalId', 'actorId', 'occurredAt', 'id'])
@Index(['portalId', 'subjectId', 'occurredAt', 'id'])
export class EventEntity {
  /** Orders the events of one subject: whoever changes it holds its lock, whichever process that is. */
  @PrimaryOrdinalColumn()
  ordinal!: number;

  @IdColumn()
  id!: string;

  @IdColumn()
  portalId!: string;

  @KeyColumn({ length: 64 })
  type!: ClienteleEventType;

  @TimeColumn()
  occurredAt!: number;

  /** Null for the host itself, like the other columns of the actor. */
  @WordColumn({ nullable: true })
  actorKind!: 'staff' | 'client' | null;

  @IdColumn({ nullable: true })
  actorId!: string | null;

  @HostIdColumn({ nullable: true })
  actorIdentityId!: string | null;

  /** What the actor was called then; null once it is erased. */
  @TextColumn({ length: 320, nullable: true })
  actorName!: string | null;

  @WordColumn()
  subjectType!: ClienteleEvent['subject']['type'];

  @IdColumn()
  subjectId!: string;

  /** What it was called then; null for what has no name, and once it is erased. */
  @TextColumn({ length: 320, nullable: true })
  subjectName!: string | null;

  /** The client that it is about, itself or somebody of it; null for what belongs to the portal alone. */
  @IdColumn({ nullable: true })
  clientId!: string | null;

  @JsonColumn()
  data!: ClienteleEvent['data'];

  /** 1 if the caller asked to notify the person, else 0. */
  @CountColumn()
  notify!: number;

  @WordColumn()
  status!: DeliveryStatus;

  /** How many deliveries have begun. */
  @CountColumn()
  attempts!: number;

  /**
   * When it may be taken for delivery, by the database's clock: 0 for at once; ahead while it is being delivered, waits to
   * be tried again, or waits for an older event of its subject.
   */
  @TimeColumn()
  dueAt!: number;

  /** Until when it is held back, by the database's clock: 0 if it is not. Nothing makes it due before. */
  @TimeColumn()
  heldUntil!: number;

  /** The relay that is delivering it. */
  @IdColumn({ nullable: true })
  claim!: string | null;
}
