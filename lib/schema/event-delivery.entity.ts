import { IdColumn, PrimaryIdColumn, TimeColumn } from './columns.js';
import { MigratedEntity } from './migrated-entity.js';

/** That a listener has heard an event: it is not told again when another listener has failed. */
@MigratedEntity('clientele_event_deliveries')
export class EventDeliveryEntity {
  @PrimaryIdColumn()
  eventId!: string;

  /** The listener's name. */
  @PrimaryIdColumn(200)
  listener!: string;

  @IdColumn()
  portalId!: string;

  @TimeColumn()
  deliveredAt!: number;
}
