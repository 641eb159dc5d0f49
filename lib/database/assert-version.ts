import { ClienteleError } from '../errors/clientele.error.js';

/** Throws `STALE_VERSION` unless the row is as the caller has read it, or the caller does not say what it read. */
export function assertVersion(
  read: number | undefined,
  { version }: { readonly version: number },
): void {
  if (read !== undefined && read !== version) throw new ClienteleError('STALE_VERSION');
}
