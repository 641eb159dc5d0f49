import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { ApiError } from './api.error.js';

/** Checks bodies and queries; a field nobody asked for is refused too. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new ApiError('VALIDATION_FAILED', { fields: faults(errors) }),
  });
}

/** What is wrong with each field, by its dotted path. */
function faults(errors: readonly ValidationError[], parent = ''): Record<string, string[]> {
  const found: [string, string[]][] = errors.flatMap(({ property, constraints, children }) => {
    const path = `${parent}${property}`;
    const own: [string, string[]][] = constraints ? [[path, Object.values(constraints)]] : [];
    return [...own, ...Object.entries(faults(children ?? [], `${path}.`))];
  });
  return Object.fromEntries(found);
}
