import { decodeSignedId, encodeSignedId, type SignedId } from '../text/signed-id.js';

/** What the token of a view carries: its id, signed. */
export type ViewTokenParts = SignedId;

/** The token as requests carry it. */
export function encodeViewToken(parts: ViewTokenParts): string {
  return encodeSignedId(parts);
}

/** The parts of a token, or null if it is not spelled exactly as {@link encodeViewToken} spells it. */
export function decodeViewToken(token: string): ViewTokenParts | null {
  return decodeSignedId(token);
}
