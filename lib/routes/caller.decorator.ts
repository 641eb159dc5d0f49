import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Caller as KeptCaller, keptCaller } from './kept-caller.js';
import { untyped } from './untyped-parameter.js';

/** What the guard found out about who calls: their login, and the member they act as. */
export type Caller = KeptCaller;

const CallerOfCall = createParamDecorator((_: unknown, context: ExecutionContext): KeptCaller =>
  keptCaller(context),
);

/** Hands a handler what the guard found out about the caller, as a {@link Caller}. Throws `GUARD_MISSING` where none of the module ran. */
export const Caller: typeof CallerOfCall = (...pipes) => untyped(CallerOfCall(...pipes));
