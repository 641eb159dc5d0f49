import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Admission, admissionOf } from './admission.js';

/** Hands a handler what the guard found out about the caller. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Admission | undefined => admissionOf(context),
);
