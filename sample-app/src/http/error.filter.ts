import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { Response } from 'express';
import { answerableError } from 'nest-clientele';

/** What every error is answered as. */
export interface ErrorBody {
  readonly statusCode: number;
  readonly code: string;
  readonly message: string;
  readonly details?: unknown;
}

/** Codes of errors that come from the framework and have none of their own. */
const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Gives every error the same shape. Errors that have a code, such as the module's, keep theirs. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(ErrorFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    // A database that is busy or away is answered in the app's own routes as in the module's.
    const error = answerableError(thrown);
    const response = host.switchToHttp().getResponse<Response>();
    const body = bodyOf(error);
    if (body.statusCode === 500) this.logger.error(error instanceof Error ? error.stack : error);
    const wait = secondsToWait(error);
    if (wait !== null) response.setHeader('Retry-After', wait);
    response.status(body.statusCode).json(body);
  }
}

function bodyOf(error: unknown): ErrorBody {
  if (error instanceof HttpException) {
    const body = error.getResponse();
    if (typeof body === 'object' && 'code' in body) return body as ErrorBody;
    return framework(error.getStatus(), error.message);
  }
  // Express reports what it cannot parse with errors of its own.
  const { expose, statusCode, message } = error as Partial<Record<string, unknown>>;
  if (expose === true && typeof statusCode === 'number')
    return framework(statusCode, String(message));
  return { statusCode: 500, code: 'INTERNAL', message: 'Something went wrong on our side.' };
}

function framework(statusCode: number, message: string): ErrorBody {
  return { statusCode, code: CODES[statusCode] ?? 'FAILED', message };
}

/** Errors of the module that pass with time say when, in milliseconds. */
function secondsToWait(error: unknown): number | null {
  const { retryAfter } = error as { retryAfter?: unknown };
  return typeof retryAfter === 'number' ? Math.ceil(retryAfter / 1000) : null;
}
