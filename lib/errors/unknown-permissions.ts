import { ClienteleError } from './clientele.error.js';
import { LISTED_MOST, listedName } from './listed.js';

/** The refusal of a set with these keys, which the catalogue lacks. It lists the first 20, and says how `more` there are. */
export function unknownPermissions(keys: readonly string[]): ClienteleError {
  const more = Math.max(0, keys.length - LISTED_MOST);
  return new ClienteleError('UNKNOWN_PERMISSION', {
    details: { keys: keys.slice(0, LISTED_MOST).map(listedName), ...(more > 0 && { more }) },
  });
}
