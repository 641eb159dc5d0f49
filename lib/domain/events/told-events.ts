import type { LetterTemplateKind } from '../templates/template-kind.js';
import { LETTER_TEMPLATE_KINDS } from '../templates/template-kind.js';
import type { ClienteleEvent, ClienteleEventType } from './clientele-events.js';
import { type InvitationLetterType, isInvitationLetter } from './invitation-letters.js';

/** An event of which a letter tells somebody. */
export type ToldEvent = ClienteleEvent<LetterTemplateKind>;

/** The types of all events that there is a letter for. */
export type LetterEventType = InvitationLetterType | LetterTemplateKind;

/** Told whether the caller asked for it or not: nobody calls, or the person waits for it. */
const ALWAYS = new Set<ClienteleEventType>(['member.access_ending', 'member.access_ended']);

/** Whether there is a letter for events of this type that is no invitation. */
export function isTold(event: ClienteleEvent): event is ToldEvent {
  return (LETTER_TEMPLATE_KINDS as readonly string[]).includes(event.type);
}

/** Whether the event asks for its letter: what happens to a member does where the caller ticked "notify the person". */
export function asksForLetter({ type, notify }: ClienteleEvent): boolean {
  return !type.startsWith('member.') || ALWAYS.has(type) || notify;
}

/** Whether the event is about an invitation whose link goes out. */
export function isInvitationEvent(
  event: ClienteleEvent,
): event is ClienteleEvent<InvitationLetterType> {
  return isInvitationLetter(event.type);
}
