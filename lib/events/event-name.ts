import type { ClienteleEventType } from '../domain/events/clientele-events.js';

/** The name an event has on the host's event emitter: `clientele.member.created`. */
export function eventName<T extends ClienteleEventType>(type: T): `clientele.${T}` {
  return `clientele.${type}`;
}
