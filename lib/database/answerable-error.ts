import { ClienteleError } from '../errors/clientele.error.js';
import { type DatabaseFault, databaseFault } from './driver-errors.js';
import { hideValues } from './hide-values.js';

/** Milliseconds after which a caller may try again; a storage that fails takes somebody to look at it. */
const RETRY_AFTER: Readonly<Record<DatabaseFault, number | null>> = {
  BUSY: 1_000,
  UNAVAILABLE: 5_000,
  STORAGE_FAILED: null,
};

/**
 * The error a caller is told: for a database that could not do its work `BUSY`, `UNAVAILABLE` or `STORAGE_FAILED`, with
 * what the driver said as its cause; any other error as it is. No logger prints what the statement was about.
 */
export function answerableError(error: unknown): unknown {
  hideValues(error);
  const fault = databaseFault(error);
  if (!fault) return error;
  const retryAfter = RETRY_AFTER[fault];
  return new ClienteleError(fault, { cause: error, ...(retryAfter !== null && { retryAfter }) });
}
