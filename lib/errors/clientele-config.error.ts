/** Start-up is refused: an option or the host's set-up is wrong. The message says what and how to mend it. */
export class ClienteleConfigError extends Error {
  override readonly name = 'ClienteleConfigError';

  constructor(what: string, cure: string) {
    super(`${what} ${cure}`);
  }
}
