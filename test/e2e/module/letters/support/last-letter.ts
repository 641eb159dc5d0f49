import type {
  ClienteleEvent,
  ClienteleEventType,
  LetterEventType,
  LetterMail,
} from '../../../../../lib/index.js';
import type { Person, TestHost } from '../../../../support/test-host.js';

/** The last event of a type. */
export async function lastEvent<T extends ClienteleEventType>(
  host: TestHost,
  type: T,
): Promise<ClienteleEvent<T>> {
  return (await host.recorded(type)).at(-1)!;
}

/** The letter of the last event of a type; null if it has none. */
export async function lastLetter(
  host: TestHost,
  type: LetterEventType,
): Promise<LetterMail | null> {
  return host.invitations.render(await lastEvent(host, type));
}

/** Where a member is found. */
export function pathOf({ member }: Person): string {
  return `/clientele/members/${member.id}`;
}
