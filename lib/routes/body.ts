import { ClienteleError } from '../errors/clientele.error.js';
import { type ClienteleRequest, headerOf } from './request.js';

const JSON_TYPE = /^application\/([\w.!#$&^-]+\+)?json\s*(;|$)/i;

/** The body as the host's parser left it; an empty object where none was sent. Throws `UNSUPPORTED_MEDIA_TYPE` unless it is JSON. */
export function bodyOf(request: ClienteleRequest): unknown {
  const { body } = request;
  const isParsed = body !== undefined && body !== null;
  const type = headerOf(request, 'content-type');
  const isSent = hasLength(request) || (isParsed && type !== null);
  if (!isSent) return isParsed ? body : {};
  // What nobody parsed is of a type the host does not read, though it may be called JSON.
  if (type === null || !JSON_TYPE.test(type) || body === undefined) {
    throw new ClienteleError('UNSUPPORTED_MEDIA_TYPE');
  }
  return body;
}

function hasLength(request: ClienteleRequest): boolean {
  return (
    headerOf(request, 'transfer-encoding') !== null ||
    Number(headerOf(request, 'content-length') ?? 0) > 0
  );
}
