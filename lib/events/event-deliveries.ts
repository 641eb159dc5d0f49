import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { UNDELIVERED } from '../domain/events/delivery-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { EventDeliveryEntity } from '../schema/event-delivery.entity.js';
import { EventEntity } from '../schema/event.entity.js';

/** Which listeners have heard which events. */
@Injectable()
export class EventDeliveries {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The names of the listeners that have heard the event. */
  async of({ id: eventId, portalId }: ClienteleEvent): Promise<ReadonlySet<string>> {
    const rows = await this.rows().findBy({ eventId, portalId });
    return new Set(rows.map(({ listener }) => listener));
  }

  /** Whether the event is still to be delivered, and no later attempt has begun: else this one was carried too long. */
  isLatest({ id, portalId }: ClienteleEvent, attempt: number): Promise<boolean> {
    const rows = this.dataSource.getRepository(EventEntity);
    return rows.existsBy({ id, portalId, attempts: attempt, status: UNDELIVERED });
  }

  /** Notes that a listener has heard the event. */
  async add({ id: eventId, portalId }: ClienteleEvent, listener: string): Promise<void> {
    const deliveredAt = this.clock.now();
    try {
      await this.rows().insert({ eventId, listener, portalId, deliveredAt });
    } catch (error) {
      // Told twice after all, as by a relay that had lost its lease.
      if (!isUniqueViolation(error)) throw error;
    }
  }

  private rows() {
    return this.dataSource.getRepository(EventDeliveryEntity);
  }
}
