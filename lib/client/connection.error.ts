import { ERROR_BRAND, hasErrorBrand } from './error-brand.js';

/** No answer came, or not all of it: what `fetch` said about it is the `cause`. Tell it by `isConnectionError`. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  /** @internal */
  readonly [ERROR_BRAND] = 'connection';

  constructor(cause: unknown) {
    super('The server could not be reached. It is not known whether it has received the call.', {
      cause,
    });
  }
}

/** Whether the error is a lost or refused connection. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return hasErrorBrand(error, 'connection');
}
