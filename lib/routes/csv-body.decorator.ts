import { Readable } from 'node:stream';
import type { Type } from '@nestjs/common';
import { ClienteleError } from '../errors/clientele.error.js';
import { bodyOf } from './body.js';
import { DtoReader } from './dto-reader.js';
import { mediaTypeOf, noteTextRoute, unparsedBody } from './fastify-parser-errors.js';
import { rawParameter } from './raw-parameter.js';
import { type ClienteleRequest, headerOf } from './request.js';
import { noteInput } from './route-inputs.js';

const CSV = 'text/csv';

/** A CSV as a request brings it: its bytes as they come, or its text. */
export type CsvContent = AsyncIterable<Uint8Array> | string;

/**
 * Hands a handler a CSV: the body itself where that is `text/csv`, whether or not the host has a parser for it, else the
 * field `csv` of a JSON body, which `dto` describes. The body is read by whoever takes the content. Answers
 * `VALIDATION_FAILED`, or `UNSUPPORTED_MEDIA_TYPE` for any other body.
 */
export function CsvBody(dto: Type<{ readonly csv: string }>): ParameterDecorator {
  const reader = new DtoReader(dto);
  const decorate = rawParameter(
    (request) => csvOf(request) ?? reader.read(bodyOf(request), 'body').csv,
  );
  return (target, handler, index) => {
    decorate(target, handler, index);
    noteInput(target, handler, { place: 'body', dto, textTypes: [CSV] });
    const method: unknown = handler === undefined ? undefined : Reflect.get(target, handler);
    if (typeof method === 'function') noteTextRoute(method, [CSV]);
  };
}

/** The content of a body of this type; null for any other one. */
function csvOf(request: ClienteleRequest): CsvContent | null {
  const alone = unparsedBody(request);
  if (!alone && mediaTypeOf(headerOf(request, 'content-type')) !== CSV) return null;
  const coding = headerOf(request, 'content-encoding') ?? 'identity';
  if (coding.toLowerCase() !== 'identity') throw new ClienteleError('UNSUPPORTED_MEDIA_TYPE');
  const { body } = request;
  if (typeof body === 'string') return body;
  // A parser of the host has read it already.
  if (body instanceof Uint8Array) return Readable.from([body]);
  if (alone) return alone;
  if (request instanceof Readable && !request.readableEnded) return request;
  throw new ClienteleError('UNSUPPORTED_MEDIA_TYPE');
}
