import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, type EntityManager, In, Not } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { UNDELIVERED } from '../domain/events/delivery-status.js';
import type { ListenerOutcome } from '../domain/events/listener-outcome.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { EventDeliveryEntity } from '../schema/event-delivery.entity.js';
import { EventEntity } from '../schema/event.entity.js';

type EventRef = Pick<ClienteleEvent, 'id' | 'portalId'>;

const HEARD: ListenerOutcome = 'heard';

/** Which listeners are done with which events, and how. */
@Injectable()
export class EventDeliveries {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The listeners that are done with the event, by their names: those that have heard it, and those that cannot deliver it. */
  async of({ id: eventId, portalId }: EventRef): Promise<ReadonlyMap<string, ListenerOutcome>> {
    const rows = await this.rows().findBy({ eventId, portalId });
    return new Map(rows.map(({ listener, outcome }) => [listener, outcome]));
  }

  /** Whether the event is still to be delivered, and no later attempt has begun: else this one was carried too long. */
  isLatest({ id, portalId }: EventRef, attempt: number): Promise<boolean> {
    const rows = this.dataSource.getRepository(EventEntity);
    return rows.existsBy({ id, portalId, attempts: attempt, status: UNDELIVERED });
  }

  /** Notes that a listener has heard the event. */
  add(event: EventRef, listener: string): Promise<void> {
    return this.note(event, { listener, outcome: HEARD, reason: null });
  }

  /** Notes that a listener cannot deliver the event, and why. */
  addUndeliverable(event: EventRef, listener: string, reason: string): Promise<void> {
    return this.note(event, { listener, outcome: 'undeliverable', reason });
  }

  /** Notes that nobody has to be told of the event any more, though not everybody could deliver it. */
  async end({ id: eventId, portalId }: EventRef): Promise<void> {
    await this.rows().update({ eventId, portalId, outcome: Not(HEARD) }, { outcome: 'final' });
  }

  /** Why the event could not be delivered, once nobody has to be told of it any more; null as long as somebody has. */
  async endReason({ id: eventId, portalId }: EventRef): Promise<string | null> {
    const found = await this.rows().findOneBy({ eventId, portalId, outcome: 'final' });
    return found && (found.reason ?? '');
  }

  /** Whether anybody has heard the event. */
  isHeard({ id: eventId, portalId }: EventRef): Promise<boolean> {
    return this.rows().existsBy({ eventId, portalId, outcome: HEARD });
  }

  /** Has those who could not deliver these events told again. */
  async forgetUndeliverable(
    manager: EntityManager,
    portalId: string,
    eventIds: readonly string[],
  ): Promise<void> {
    const which = { eventId: In([...eventIds]), portalId, outcome: Not(HEARD) };
    await manager.getRepository(EventDeliveryEntity).delete(which);
  }

  private async note(
    { id: eventId, portalId }: EventRef,
    done: Pick<EventDeliveryEntity, 'listener' | 'outcome' | 'reason'>,
  ): Promise<void> {
    const deliveredAt = this.clock.now();
    try {
      await this.rows().insert({ eventId, portalId, deliveredAt, ...done });
    } catch (error) {
      // Told twice after all, as by a relay that had lost its lease.
      if (!isUniqueViolation(error)) throw error;
    }
  }

  private rows() {
    return this.dataSource.getRepository(EventDeliveryEntity);
  }
}
