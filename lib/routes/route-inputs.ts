import type { Type } from '@nestjs/common';

/** What a handler of the module reads of a request. */
export interface RouteInput {
  readonly place: 'body' | 'query';
  /** The class that names its fields. */
  readonly dto: Type<object>;
  /** The one field of the body that holds a list of these; left out where the body is one. */
  readonly rows?: string;
  /** Media types besides JSON that the body can have, each with all of it as text. */
  readonly textTypes?: readonly string[];
}

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
