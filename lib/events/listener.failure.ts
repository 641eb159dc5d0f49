import type { ClienteleEvent } from './clientele.events.js';

/** Why one listener has not heard an event. */
export interface FailedListener {
  readonly listener: string;
  readonly reason: unknown;
}

/** Some listeners have not heard an event; the message names them and why. */
export class ListenerFailure extends Error {
  override readonly name = 'ListenerFailure';

  constructor(
    { type, id }: ClienteleEvent,
    readonly failures: readonly FailedListener[],
  ) {
    const each = failures.map(({ listener, reason }) => `${listener}: ${String(reason)}`);
    super(`${type} (${id}) was not heard by ${each.join('; ')}`, { cause: failures[0]?.reason });
  }
}
