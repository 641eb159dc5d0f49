import { HttpException } from '@nestjs/common';

/** Every error the app's own routes answer with; those of the module are in its own table. */
const ERRORS = {
  VALIDATION_FAILED: [400, 'The request is malformed. `details` says what is wrong.'],
  INVALID_CURSOR: [
    400,
    'The cursor does not belong to this list. Ask for the first page again without it.',
  ],
  CLIENT_REQUIRED: [400, 'Say which client this is about: send its id as `clientId`.'],
  RESET_LINK_INVALID: [400, 'This link is not valid any more. Ask for a new one.'],
  LOGIN_FAILED: [401, 'The email or the password is wrong.'],
  LOOPBACK_ONLY: [403, 'This route answers on this machine only, as in http://localhost.'],
  NOT_FOUND: [404, 'There is no such thing here.'],
  EMAIL_TAKEN: [409, 'Somebody else has this email.'],
  UNSUPPORTED_MEDIA_TYPE: [
    415,
    'The body is not JSON. Send JSON, with the header `Content-Type: application/json`.',
  ],
  TOO_MANY_REQUESTS: [429, 'Too many tries. Wait as many seconds as `Retry-After` says.'],
  DATABASE_UNREACHABLE: [503, 'The database does not answer.'],
  UNHEALTHY: [503, 'Something that the app needs does not work. `details` says what.'],
  SHUTTING_DOWN: [503, 'This server is shutting down. Try again, and another one answers.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

/** The stable code of an error of the app. */
export type ApiErrorCode = keyof typeof ERRORS;

/** A refusal with a stable code; answered as `{ statusCode, code, message, details? }`. */
export class ApiError extends HttpException {
  constructor(code: ApiErrorCode, details?: unknown) {
    const [statusCode, message] = ERRORS[code];
    super({ statusCode, code, message, ...(details === undefined ? {} : { details }) }, statusCode);
  }
}
