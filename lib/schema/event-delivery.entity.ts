import { Index } from 'typeorm';
import type { ListenerOutcome } from '../domain/events/listener-outcome.js';
import { IdColumn, PrimaryIdColumn, TextColumn, TimeColumn, WordColumn } from './columns.js';
import { MigratedEntity } from './migrated-entity.js';

/** That a listener is done with an event: it is not told again when another listener has failed. */
@MigratedEntity('clientele_event_deliveries')
@Index(['portalId', 'outcome'])
export class EventDeliveryEntity {
  @PrimaryIdColumn()
  eventId!: string;

  /** The listener's name. */
  @PrimaryIdColumn(200)
  listener!: string;

  @IdColumn()
  portalId!: string;

  @WordColumn()
  outcome!: ListenerOutcome;

  /** Why it cannot be delivered, in the listener's words; null for one that has heard it, and once it is erased. */
  @TextColumn({ length: 500, nullable: true })
  reason!: string | null;

  @TimeColumn()
  deliveredAt!: number;
}
