import { ID_BYTES, idBytes, idOfBytes } from '../text/id-bytes.js';

/** What the token of a view carries. */
export interface ViewTokenParts {
  /** The view's id. */
  readonly id: string;
  readonly mac: Uint8Array;
}

const MAC_BYTES = 32;

/** The token as requests carry it. */
export function encodeViewToken({ id, mac }: ViewTokenParts): string {
  return Buffer.concat([idBytes(id), mac]).toString('base64url');
}

/** The parts of a token, or null if it is not spelled exactly as {@link encodeViewToken} spells it. */
export function decodeViewToken(token: string): ViewTokenParts | null {
  const bytes = Buffer.from(token, 'base64url');
  // Base64 decoding forgives much; one view must have one spelling.
  if (bytes.length !== ID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return null;
  return { id: idOfBytes(bytes), mac: bytes.subarray(ID_BYTES) };
}
