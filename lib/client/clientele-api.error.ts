import { ERROR_BRAND, hasErrorBrand } from './error-brand.js';
import type { ClienteleSchemas } from './operations.js';

/** The codes of the module's refusals; a newer server may answer others, so keep a default. */
export type ClienteleApiErrorCode = ClienteleSchemas['ClienteleErrorCode'];

/** What `ClienteleApiError` is made of. */
export interface ClienteleApiErrorInit<Code extends ClienteleApiErrorCode> {
  /** The status of HTTP. */
  readonly status: number;
  /** What was refused, the same in every release. */
  readonly code: Code;
  /** What is wrong and what to do about it, for people. */
  readonly message: string;
  /** What the code's row in docs/errors.md tells. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Seconds until the call can succeed, where time heals it. */
  readonly retryAfter?: number | undefined;
}

/** A refusal of the module, with its code. Tell it by `isApiError` or `isCode`. */
export class ClienteleApiError<
  Code extends ClienteleApiErrorCode = ClienteleApiErrorCode,
> extends Error {
  override readonly name = 'ClienteleApiError';
  readonly status: number;
  readonly code: Code;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly retryAfter: number | undefined;
  /** @internal */
  readonly [ERROR_BRAND] = 'api';

  constructor({ status, code, message, details, retryAfter }: ClienteleApiErrorInit<Code>) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}

/** Whether the error is a refusal of the module. */
export function isApiError(error: unknown): error is ClienteleApiError {
  return hasErrorBrand(error, 'api');
}
