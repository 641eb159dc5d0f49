import type { ClienteleEvent } from '../events/clientele-events.js';
import { erased, isActorOf, type KnownAs, ownTexts, type Telling, withTexts } from './erasure.js';

/** Who did what an event tells of, as its person may know: itself, somebody else, or the host. */
export type ToldActor = 'self' | 'other' | 'host';

/** What an event tells of one person. */
export interface ToldOfPerson {
  readonly by: ToldActor;
  /** What the person was called as the one who did it; null where it did not. */
  readonly actorName: string | null;
  /** What the subject was called, where that is the person's; else null. */
  readonly subjectName: string | null;
  /** The data with every text that tells of others empty; null where nothing in it is the person's. */
  readonly data: ClienteleEvent['data'] | null;
}

/**
 * What an event tells of the person, and nothing that tells of others: all that `erased` would take out of it. Null when that
 * is nothing.
 */
export function toldOfPerson(event: Telling, person: KnownAs): ToldOfPerson | null {
  const left = erased(event, person);
  if (!left) return null;
  const { actorId, actorName, subjectId, subjectName, data } = event;
  const isSelf = isActorOf(event, person);
  const isOwn = ownTexts(event, person);
  const isTold = person.subjectIds.has(subjectId) || left.data !== data;
  return {
    by: isSelf ? 'self' : actorId === null ? 'host' : 'other',
    actorName: isSelf ? actorName : null,
    subjectName: subjectName !== null && isOwn(subjectName) ? subjectName : null,
    data: isTold ? withTexts(event, (text) => (isOwn(text) ? text : '')) : null,
  };
}
