/** Refuses to set a host up: the message says what was found, why that is in the way, and what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
