import { Injectable } from '@nestjs/common';
import type { ClienteleEvent } from '../../domain/events/clientele-events.js';
import type { ListenerOutcome } from '../../domain/events/listener-outcome.js';
import type { EventDeliveries } from '../../events/event-deliveries.js';

/** What the dispatcher notes of an event while its listeners are told. */
type Deliveries = Pick<EventDeliveries, 'of' | 'add' | 'addUndeliverable' | 'end'>;

/** Keeps why events could not be delivered, for the test that has emitted them; who has heard them is told once anyway. */
@Injectable()
export class DeliveriesInMemory implements Deliveries {
  private readonly reasons = new WeakMap<object, string>();

  of(): Promise<ReadonlyMap<string, ListenerOutcome>> {
    return Promise.resolve(new Map<string, ListenerOutcome>());
  }

  add(): Promise<void> {
    return Promise.resolve();
  }

  addUndeliverable(event: ClienteleEvent, _listener: string, reason: string): Promise<void> {
    this.reasons.set(event, reason);
    return Promise.resolve();
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  /** Why a listener has said that the event can never be delivered; null where none has. */
  reasonOf(event: ClienteleEvent): string | null {
    return this.reasons.get(event) ?? null;
  }
}
