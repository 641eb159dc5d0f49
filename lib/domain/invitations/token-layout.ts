import { ID_BYTES, idBytes, idOfBytes } from '../text/id-bytes.js';

/** What a link's token carries. */
export interface TokenParts {
  /** The invitation's id. */
  readonly id: string;
  /** Which of its links it is, counted from 0. */
  readonly generation: number;
  readonly mac: Uint8Array;
}

const HEAD_BYTES = ID_BYTES + 4;

/** Bytes of a MAC. */
export const MAC_BYTES = 32;

/** What the MAC is made over: id and generation. */
export function tokenHead({ id, generation }: Omit<TokenParts, 'mac'>): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  idBytes(id).copy(head);
  head.writeUInt32BE(generation, ID_BYTES);
  return head;
}

/** The token as it stands in a link. */
export function encodeToken(parts: TokenParts): string {
  return Buffer.concat([tokenHead(parts), parts.mac]).toString('base64url');
}

/** The parts of a token, or null if it is not spelled exactly as {@link encodeToken} spells it. */
export function decodeToken(token: unknown): TokenParts | null {
  if (typeof token !== 'string') return null;
  const bytes = Buffer.from(token, 'base64url');
  // Base64 decoding forgives much; one link must have one spelling.
  if (bytes.length !== HEAD_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return null;
  return {
    id: idOfBytes(bytes),
    generation: bytes.readUInt32BE(ID_BYTES),
    mac: bytes.subarray(HEAD_BYTES),
  };
}
