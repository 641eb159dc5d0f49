import { HttpException } from '@nestjs/common';
import { ERROR_TABLE, type ErrorCode } from './error-table.js';

/** What a {@link ClienteleError} may carry besides its code. */
export interface ClienteleErrorOptions {
  /** Facts of this case, answered as `details`. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Milliseconds after which the same call can succeed; answered as the `Retry-After` header. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/**
 * A refusal with a stable code; answered as `{ statusCode, code, message, details? }`.
 *
 * Tell errors apart by `code`, not by `instanceof`: a host may hold two copies of this class.
 */
export class ClienteleError extends HttpException {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, options: ClienteleErrorOptions = {}) {
    const { status, message } = ERROR_TABLE[code];
    const { details, retryAfter, cause } = options;
    super({ statusCode: status, code, message, ...(details && { details }) }, status, { cause });
    this.name = 'ClienteleError';
    this.message = message;
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}

/** Whether a thrown value is a {@link ClienteleError}, of the given code if one is given. */
export function isClienteleError(error: unknown, code?: ErrorCode): error is ClienteleError {
  if (!(error instanceof Error) || error.name !== 'ClienteleError' || !('code' in error))
    return false;
  return code === undefined || error.code === code;
}
