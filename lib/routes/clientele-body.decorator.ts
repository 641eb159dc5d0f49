import type { Type } from '@nestjs/common';
import { bodyOf } from './body.js';
import { DtoReader } from './dto-reader.js';
import { rawParameter } from './raw-parameter.js';
import { noteInput } from './route-inputs.js';

/**
 * Hands a handler the body as `dto` describes it, checked by the module alone. Answers `VALIDATION_FAILED`,
 * `UNKNOWN_PERMISSION`, or `UNSUPPORTED_MEDIA_TYPE` for a body that is not JSON. No body counts as an empty one.
 */
export function ClienteleBody(dto: Type<object>): ParameterDecorator {
  const reader = new DtoReader(dto);
  const decorate = rawParameter((request) => reader.read(bodyOf(request), 'body'));
  return (target, handler, index) => {
    decorate(target, handler, index);
    noteInput(target, handler, { place: 'body', dto });
  };
}
