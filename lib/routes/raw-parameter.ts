import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { type ClienteleRequest, requestOf } from './request.js';
import { untyped } from './untyped-parameter.js';

/** Reads one parameter of a handler from the request as it came. */
export type ParameterReader = (request: ClienteleRequest) => unknown;

const Unread = createParamDecorator(
  (read: ParameterReader, context: ExecutionContext) => () => read(requestOf(context)),
);

/** A parameter's own pipe is the last to run, after the host's. */
const reading: PipeTransform<() => unknown> = { transform: (read) => read() };

/**
 * A parameter that no pipe of the host checks or changes: to all of them it is a function, and only the module's own,
 * which comes last, calls it.
 */
export function rawParameter(read: ParameterReader): ParameterDecorator {
  return untyped(Unread(read, reading));
}
