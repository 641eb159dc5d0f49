import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Caller as KeptCaller, keptCaller } from './kept-caller.js';

/** What the guard found out about who calls: their login, and the member they act as. */
export type Caller = KeptCaller;

/** Hands a handler what the guard found out about the caller, as a {@link Caller}. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): KeptCaller | undefined => keptCaller(context),
);
