import type {
  ClienteleEventMap,
  ClienteleEventType,
  EventSubject,
} from '../domain/events/clientele-events.js';

/** What a service says of a change; the recorder adds id, time and actor. */
export type EventDraft<T extends ClienteleEventType> = Draft<T> &
  (T extends 'member.created' ? Newcomer : unknown);

/** The draft of an event of whichever type. */
export type AnyEventDraft = { [T in ClienteleEventType]: EventDraft<T> }[ClienteleEventType];

interface Draft<T extends ClienteleEventType> {
  readonly type: T;
  readonly subject: EventSubject;
  /** What the subject is called, where the data does not tell it. */
  readonly subjectName?: string;
  readonly data: ClienteleEventMap[T];
  readonly notify?: boolean | undefined;
  /** Milliseconds for which it is not delivered. What happens to its subject afterwards waits behind it. @default 0 */
  readonly holdFor?: number | undefined;
}

/** The person whose membership is made. It stays out of the event: its readers must not learn who has an account. */
interface Newcomer {
  readonly identityId: string | null;
}
