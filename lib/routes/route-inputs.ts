/** What a handler of the module can read of a request. */
export type RouteInput = 'body' | 'query';

const ROUTE_INPUTS = Symbol.for('nest-clientele:RouteInputs');

/** Notes that a handler reads its request's body or query. */
export function noteInput(
  target: object,
  handler: string | symbol | undefined,
  input: RouteInput,
): void {
  const method: unknown = handler === undefined ? undefined : Reflect.get(target, handler);
  if (typeof method !== 'function') return;
  Reflect.defineMetadata(ROUTE_INPUTS, [...inputsOf(method), input], method);
}

/** What a handler reads of its request. */
export function inputsOf(handler: object): readonly RouteInput[] {
  return (Reflect.getMetadata(ROUTE_INPUTS, handler) as RouteInput[] | undefined) ?? [];
}
