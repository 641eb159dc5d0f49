import { isClienteleError } from '../../errors/clientele.error.js';
import type { BulkDone, BulkRefused } from './bulk-result.js';

const SECOND = 1000;
const SERVER_FAULT = 500;

/** What came of a row whose person is a member already. */
export type BulkPresent = Pick<BulkDone, 'ok'> & {
  readonly code: Exclude<BulkDone['code'], undefined>;
  readonly memberId: string;
};

/** What came of a row, before it is numbered. */
export type BulkOutcome = Omit<BulkDone, 'index'> | Omit<BulkRefused, 'index'> | BulkPresent;

/**
 * The outcome of a row that was refused, or that met a lock for too long. Throws anything else again: then the other
 * rows would fail, too.
 */
export function outcomeOf(error: unknown): BulkOutcome {
  if (!isClienteleError(error)) throw error;
  if (error.getStatus() >= SERVER_FAULT && error.code !== 'BUSY') throw error;
  const { code, message, details, retryAfter } = error;
  if (code === 'ALREADY_INVITED' || code === 'ALREADY_MEMBER')
    return { ok: true, code, memberId: String(details?.['memberId']) };
  return {
    ok: false,
    code,
    message,
    ...(details && { details }),
    ...(retryAfter !== undefined && { retryAfter: Math.ceil(retryAfter / SECOND) }),
  };
}
