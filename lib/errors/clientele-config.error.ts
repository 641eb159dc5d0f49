/** Why a start is refused. */
export interface StartRefusal {
  /** What was found, as in "`auth.strategies` names no passport strategy." */
  readonly found: string;
  /** What would fail because of it. */
  readonly why: string;
  /** The line to change. */
  readonly cure: string;
}

/** Start-up is refused: an option or the host's set-up is wrong. The message says what was found, why it fails and the line to change. */
export class ClienteleConfigError extends Error {
  override readonly name = 'ClienteleConfigError';

  constructor({ found, why, cure }: StartRefusal) {
    super([found, why, cure].filter((part) => part !== '').join(' '));
  }
}
