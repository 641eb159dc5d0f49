import type { ClienteleEvent } from '../domain/events/clientele-events.js';

/** Why one listener has not heard an event. */
export interface FailedListener {
  readonly listener: string;
  readonly reason: unknown;
}

/**
 * Some listeners have not heard an event; the message names them. It does not say why, for it may be kept where no
 * secret belongs, and what a listener throws may hold one, such as a link it could not send.
 */
export class ListenerFailure extends Error {
  override readonly name = 'ListenerFailure';

  constructor(
    { type, id }: ClienteleEvent,
    readonly failures: readonly FailedListener[],
  ) {
    const names = failures.map(({ listener }) => listener);
    super(`${type} (${id}) was not delivered to ${names.join(', ')}.`, {
      cause: failures[0]?.reason,
    });
  }
}
