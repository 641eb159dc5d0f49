import { ERROR_BRAND, hasErrorBrand } from './error-brand.js';

/** What `ForeignAnswerError` is made of. */
export interface ForeignAnswerErrorInit {
  /** The status of HTTP, which may be one of success. */
  readonly status: number;
  /** The answer as it came: JSON as what it holds, anything else as text. */
  readonly body: unknown;
  /** Seconds until the call can succeed, where the answer says so. */
  readonly retryAfter?: number | undefined;
}

/**
 * An answer that the module did not give: of a proxy (502), of the host before the module was asked (413, a throttler's
 * 429), or of another address than the module's. Tell it by `isForeignAnswer`.
 */
export class ForeignAnswerError extends Error {
  override readonly name = 'ForeignAnswerError';
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: number | undefined;
  /** @internal */
  readonly [ERROR_BRAND] = 'foreign';

  constructor({ status, body, retryAfter }: ForeignAnswerErrorInit) {
    super(
      `The answer (${status}) is not one of the module. Look whether \`baseUrl\` is right and the server is up.`,
    );
    this.status = status;
    this.body = body;
    this.retryAfter = retryAfter;
  }
}

/** Whether the error is an answer that the module did not give. */
export function isForeignAnswer(error: unknown): error is ForeignAnswerError {
  return hasErrorBrand(error, 'foreign');
}
