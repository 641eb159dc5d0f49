import {
  type ClienteleApiError,
  type ClienteleApiErrorCode,
  isApiError,
} from './clientele-api.error.js';

/**
 * Whether the error is a refusal of the module with one of these codes.
 *
 * @example
 * ```ts
 * if (isCode(error, 'RESEND_TOO_SOON', 'INVITATION_RATE_LIMIT')) tryAgainIn(error.retryAfter);
 * ```
 */
export function isCode<Code extends ClienteleApiErrorCode>(
  error: unknown,
  ...codes: readonly [Code, ...Code[]]
): error is ClienteleApiError<Code> {
  const wanted: readonly string[] = codes;
  return isApiError(error) && wanted.includes(error.code);
}
