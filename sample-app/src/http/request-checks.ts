import type { NextFunction, Request, Response } from 'express';
import { ApiError } from './api.error.js';

/** The module reads its own requests, and answers in its own way. */
const OF_MODULE = /^\/api\/clientele(\/|$)/i;
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Where the module takes a file as the body itself. */
const FILES = /^\/api\/clientele\/imports\/?$/i;
const CSV_TYPE = /^text\/csv\s*(;|$)/i;

/** More than any body of the app has. */
const LEVELS_MOST = 5;
const FIELDS_MOST = 50;

/** Refuses a body that is not JSON, or a file of people, with 415 `UNSUPPORTED_MEDIA_TYPE`, before anybody reads it. */
export function jsonOnly(
  { headers, path }: Request,
  _response: Response,
  next: NextFunction,
): void {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = headers;
  const hasBody = encoding !== undefined || Number(length) > 0;
  const type = headers['content-type'] ?? '';
  const isFile = CSV_TYPE.test(type) && FILES.test(path);
  if (hasBody && !isFile && !JSON_TYPE.test(type)) throw new ApiError('UNSUPPORTED_MEDIA_TYPE');
  next();
}

/**
 * Refuses what the validation pipe would drop without a word, or take long over: names that every object inherits, such
 * as `constructor`, and more fields or levels than any body of the app has. Guards that read the body run after it.
 */
export function plainShape(request: Request, _response: Response, next: NextFunction): void {
  if (!OF_MODULE.test(request.path)) {
    const start = request.url.indexOf('?');
    const query = new URLSearchParams(start < 0 ? '' : request.url.slice(start + 1));
    for (const name of query.keys()) assertName(name, name);
    assertPlain(request.body, '', 0);
  }
  next();
}

function assertPlain(value: unknown, path: string, level: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (level === LEVELS_MOST)
    throw malformed('body', `body must nest at most ${LEVELS_MOST} levels deep`);
  const names = Object.keys(value);
  if (names.length > FIELDS_MOST)
    throw malformed(
      path === '' ? 'body' : path,
      `must hold at most ${FIELDS_MOST} fields or items`,
    );
  for (const name of names) {
    const field = path === '' ? name : `${path}.${name}`;
    assertName(name, field);
    assertPlain((value as Record<string, unknown>)[name], field, level + 1);
  }
}

function assertName(name: string, field: string): void {
  if (name in Object.prototype) throw malformed(field, `property ${name} should not exist`);
}

function malformed(field: string, fault: string): ApiError {
  return new ApiError('VALIDATION_FAILED', { fields: Object.fromEntries([[field, [fault]]]) });
}
