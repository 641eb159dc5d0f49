import type { ClienteleEvent, ClienteleEventType } from '../domain/events/clientele-events.js';

/** Key of the metadata that {@link OnClientele} leaves on a method. */
export const ON_CLIENTELE = Symbol.for('nest-clientele:OnClientele');

/** What a listener may choose. */
export interface OnClienteleOptions {
  /**
   * What its deliveries are recorded under, up to 200 characters and unique in the app. Once events wait for it, another
   * name makes it another listener. @default the name of its class and of its method
   */
  readonly name?: string;
}

/** One use of {@link OnClientele}. */
export interface ListenerMark extends OnClienteleOptions {
  readonly type: ClienteleEventType;
}

/**
 * Marks a method that takes the event, or a wider one.
 *
 * @typeParam Listener - The method's own type.
 */
export type ListenerDecorator<T extends ClienteleEventType> = <
  Listener extends (event: ClienteleEvent<T>) => void | Promise<void>,
>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Listener>,
) => void;

/**
 * Calls a provider's or controller's method with each committed event of this type, at least once. When it throws, it is
 * called again after a pause, and later events of the same subject wait. The method's parameter is checked against the
 * event's type. It stands several times on a method that listens to several types.
 *
 * @example
 * ```ts
 * @OnClientele('member.role_changed')
 * onRoleChanged(event: ClienteleEvent<'member.role_changed'>) {
 *   console.log(event.data.change.before, event.data.change.after);
 * }
 * ```
 */
export function OnClientele<T extends ClienteleEventType>(
  type: T,
  options: OnClienteleOptions = {},
): ListenerDecorator<T> {
  return (_target, _key, { value: method }) => {
    if (!method) return;
    const marks = (Reflect.getMetadata(ON_CLIENTELE, method) ?? []) as ListenerMark[];
    Reflect.defineMetadata(ON_CLIENTELE, [...marks, { ...options, type }], method);
  };
}
