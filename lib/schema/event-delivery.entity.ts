import { Entity } from 'typeorm';
import { IdColumn, PrimaryIdColumn, TimeColumn } from './columns.js';

/** That a listener has heard an event: it is not told again when another listener has failed. */
@Entity('clientele_event_deliveries')
export class EventDeliveryEntity {
  @PrimaryIdColumn('PK_clientele_event_deliveries')
  eventId!: string;

  /** The listener's name. */
  @PrimaryIdColumn('PK_clientele_event_deliveries', 200)
  listener!: string;

  @IdColumn()
  portalId!: string;

  @TimeColumn()
  deliveredAt!: number;
}
