import type { LetterTemplateKind } from '../templates/template-kind.js';
import { LETTER_TEMPLATE_KINDS } from '../templates/template-kind.js';
import type { ClienteleEvent, ClienteleEventType } from './clientele-events.js';
import type { ScopeData } from './event-data.js';
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

/** Whether an event is of this type, and so what it holds. */
export function isOf<Type extends ToldEvent['type']>(
  event: ToldEvent,
  type: Type,
): event is ToldEvent & ClienteleEvent<Type> {
  return event.type === type;
}

/** Whether the event asks for its letter: what happens to a member does where the caller ticked "notify the person". */
export function asksForLetter({ type, notify }: ClienteleEvent): boolean {
  return !type.startsWith('member.') || ALWAYS.has(type) || notify;
}

/** What of its details a person never sees, or notices by the letter itself. */
const UNSEEN = new Set(['portalRate', 'locale', 'reviewedAt', 'standing']);

/** Whether the person sees anything of what an event has changed: nobody is written to about rates. */
export function isSeen(event: ToldEvent): boolean {
  if (isOf(event, 'member.updated'))
    return Object.keys(event.data.change.after).some((field) => !UNSEEN.has(field));
  if (!isOf(event, 'member.scope_changed')) return true;
  const { before, after } = event.data.change;
  return seenOf(before) !== seenOf(after);
}

function seenOf({ projects, groups }: ScopeData): string {
  return JSON.stringify([
    projects.map(({ id, until = null }) => JSON.stringify([id, until])).toSorted(),
    groups.toSorted(),
  ]);
}

/** Whether the event is about an invitation whose link goes out. */
export function isInvitationEvent(
  event: ClienteleEvent,
): event is ClienteleEvent<InvitationLetterType> {
  return isInvitationLetter(event.type);
}
