import type { ErrorCode } from '../errors/error-table.js';

/** What the OpenAPI document says of a route beyond what its other decorators do. */
export interface Operation {
  /** Its name in the document, unique in the module. */
  readonly id: string;
  /** What it may be refused with beyond what every route of its kind is. */
  readonly refusals: readonly ErrorCode[];
}

const OPERATION = Symbol.for('nest-clientele:Operation');

/** Names a route of the module for the OpenAPI document, and what its service refuses it with. */
export function Operation(id: string, ...refusals: readonly ErrorCode[]): MethodDecorator {
  return (_target, _handler, descriptor) =>
    Reflect.defineMetadata(
      OPERATION,
      { id, refusals } satisfies Operation,
      descriptor.value as object,
    );
}

/** What was said of a handler; undefined for one that is no operation of the module. */
export function operationOf(handler: object): Operation | undefined {
  return Reflect.getMetadata(OPERATION, handler) as Operation | undefined;
}
