import type { Type } from '@nestjs/common';
import { invalidFields } from '../errors/invalid-fields.js';
import { bodyOf } from './body.js';
import { FieldFaults } from './field-faults.js';
import { rawParameter } from './raw-parameter.js';
import { UNKNOWN_FIELD } from './request-shape.js';
import { noteInput } from './route-inputs.js';

/**
 * Hands a handler the list in the one field of a body, as it came: a fault of one row is not one of the call. The class
 * names the fields of a row, to which whoever takes the rows holds them. Answers `VALIDATION_FAILED` for anything else,
 * or `UNSUPPORTED_MEDIA_TYPE`.
 */
export function Rows(field: string, dto: Type<object>): ParameterDecorator {
  const decorate = rawParameter((request) => rowsIn(bodyOf(request), field));
  return (target, handler, index) => {
    decorate(target, handler, index);
    noteInput(target, handler, { place: 'body', dto, rows: field });
  };
}

function rowsIn(body: unknown, field: string): unknown[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalidFields({ body: 'must be an object' });
  const faults = new FieldFaults();
  for (const name of Object.keys(body)) if (name !== field) faults.add(name, UNKNOWN_FIELD);
  const rows: unknown = Object.getOwnPropertyDescriptor(body, field)?.value;
  if (!Array.isArray(rows)) faults.add(field, 'must be a list');
  faults.assertNone();
  return rows as unknown[];
}
