import { OnEvent } from '@nestjs/event-emitter';
import type { ClienteleEvent, ClienteleEventType } from './clientele.events.js';
import { eventName } from './event-name.js';

/**
 * Calls a provider's method with each committed event of this type. The method's parameter is
 * checked against the event's type; what it throws is reported by the relay.
 *
 * @example
 * ```ts
 * @OnClientele('member.role_changed')
 * onRoleChanged(event: ClienteleEvent<'member.role_changed'>) {
 *   console.log(event.data.change.before, event.data.change.after);
 * }
 * ```
 */
export function OnClientele<T extends ClienteleEventType>(type: T) {
  return <Listener extends (event: ClienteleEvent<T>) => void | Promise<void>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<Listener>,
  ): void => {
    OnEvent(eventName(type), { suppressErrors: false })(target, key, descriptor);
  };
}
