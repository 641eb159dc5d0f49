import { Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { ClienteleError } from '../errors/clientele.error.js';

/** Checks bodies and queries by their classes. An unknown field is refused, never ignored. */
@Injectable()
export class ClienteleValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      exceptionFactory: (errors) =>
        new ClienteleError('VALIDATION_FAILED', {
          details: { fields: Object.fromEntries(faults(errors)) },
        }),
    });
  }
}

/** Each fault with the path of its field, as in `projects.0.rate`. */
function faults(errors: readonly ValidationError[], path = ''): [string, string][] {
  return errors.flatMap(({ property, constraints, children }) => {
    const field = `${path}${property}`;
    const own = constraints
      ? [[field, Object.values(constraints).join('; ')] as [string, string]]
      : [];
    return [...own, ...faults(children ?? [], `${field}.`)];
  });
}
