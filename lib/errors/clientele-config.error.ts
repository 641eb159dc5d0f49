import type { StartRefusal } from './refusals/start-refusal.js';

/**
 * Start-up is refused: an option or the host's set-up is wrong. The message says what was found, why it fails and the line
 * to change.
 */
export class ClienteleConfigError extends Error {
  override readonly name = 'ClienteleConfigError';

  /** @internal */
  constructor({ found, why, cure }: StartRefusal) {
    super(`${found} ${why} ${cure}`);
  }
}
