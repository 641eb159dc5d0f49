import type { Type } from '@nestjs/common';
import { DtoReader } from './dto-reader.js';
import { queryOf } from './query.js';
import { rawParameter } from './raw-parameter.js';
import { noteInput } from './route-inputs.js';

/** Hands a handler the query as `dto` describes it, checked by the module alone. Answers `VALIDATION_FAILED`. */
export function ClienteleQuery(dto: Type<object>): ParameterDecorator {
  const reader = new DtoReader(dto);
  const decorate = rawParameter((request) => reader.read(queryOf(request), 'query'));
  return (target, handler, index) => {
    decorate(target, handler, index);
    noteInput(target, handler, { place: 'query', dto });
  };
}
