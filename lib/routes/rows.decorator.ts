import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ClienteleError } from '../errors/clientele.error.js';

/**
 * Hands a handler the list in the one field of a body, as it came. Whatever checks bodies by their classes would take
 * a fault of one row for a fault of the call, and drops some names without a word.
 */
export const Rows = createParamDecorator((field: string, context: ExecutionContext): unknown[] =>
  rowsIn(context.switchToHttp().getRequest<{ body?: unknown }>().body, field),
);

function rowsIn(body: unknown, field: string): unknown[] {
  const given = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const rows = given.find(([name]) => name === field)?.[1] as unknown;
  const faults = given.flatMap(([name]) =>
    name === field ? [] : [[name, `property ${name} should not exist`]],
  );
  if (!Array.isArray(rows)) faults.push([field, `${field} must be an array`]);
  if (Array.isArray(rows) && faults.length === 0) return rows;
  throw new ClienteleError('VALIDATION_FAILED', {
    details: { fields: Object.fromEntries(faults) as Record<string, string> },
  });
}
