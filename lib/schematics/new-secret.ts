import { randomBytes } from 'node:crypto';

const BYTES = 36;

/** A secret that nobody guesses, as a line of `.env` takes it. */
export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}
