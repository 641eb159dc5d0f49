import { ID_BYTES, idBytes, idOfBytes } from './id-bytes.js';

/** What a token carries that is a signed id. */
export interface SignedId {
  readonly id: string;
  readonly mac: Uint8Array;
}

const MAC_BYTES = 32;

/** The token as requests carry it. */
export function encodeSignedId({ id, mac }: SignedId): string {
  return Buffer.concat([idBytes(id), mac]).toString('base64url');
}

/** The parts of a token, or null if it is not spelled exactly as {@link encodeSignedId} spells it. */
export function decodeSignedId(token: string): SignedId | null {
  const bytes = Buffer.from(token, 'base64url');
  // Base64 decoding forgives much; one token must have one spelling.
  if (bytes.length !== ID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return null;
  return { id: idOfBytes(bytes), mac: bytes.subarray(ID_BYTES) };
}
