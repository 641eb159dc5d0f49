import type { ClienteleEvent } from '../domain/events/clientele-events.js';

/** Token of the {@link EventTransport} port. */
export const EVENT_TRANSPORT = Symbol.for('nest-clientele:EventTransport');

/** Port: carries committed events to the process in which their listeners are. */
export interface EventTransport {
  /**
   * Delivers one event. Resolves when every listener has heard it, by then or before, and rejects when one failed: it
   * is then called again, with the next `attempt` (counted from 1). Where the listeners are, `EventDispatcher` tells
   * them.
   */
  publish(event: ClienteleEvent, attempt: number): Promise<void>;
  /** Optional: rejects when what carries events cannot be reached, and soon. Health asks it. */
  check?(): Promise<void>;
  /** Called once at shutdown, after the last delivery and while the database can still be asked. */
  close?(): Promise<void>;
}
