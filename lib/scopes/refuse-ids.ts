import { ClienteleError } from '../errors/clientele.error.js';

/** Throws the error with these ids in its details, if there are any. */
export function refuseIds(
  code: 'UNKNOWN_PROJECT' | 'UNKNOWN_GROUP' | 'RATE_NOT_APPLICABLE',
  ids: readonly string[],
): void {
  if (ids.length > 0) throw new ClienteleError(code, { details: { ids } });
}
