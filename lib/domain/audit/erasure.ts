import type {
  ClienteleEvent,
  ClienteleEventMap,
  ClienteleEventType,
} from '../events/clientele-events.js';
import { type FieldKind, PERSONAL_FIELDS } from './personal-fields.js';

/** What a person is known by. */
export interface KnownAs {
  readonly identityId: string;
  /** Its memberships, their invitations, and the individual clients that stand for it: what is told of them is told of it. */
  readonly subjectIds: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
}

/** As much of an event as can tell of a person. */
export interface Telling {
  readonly type: ClienteleEventType;
  readonly actorId: string | null;
  readonly actorIdentityId: string | null;
  readonly actorName: string | null;
  readonly subjectId: string;
  readonly subjectName: string | null;
  readonly data: ClienteleEvent['data'];
}

/** What an erasure changes of an event. */
export type Erased = Pick<Telling, 'actorIdentityId' | 'actorName' | 'subjectName' | 'data'>;

/** The kinds of fields, as they are read. */
type Kinds = FieldKind | { readonly [field: string]: Kinds };

/**
 * The event without the person, each of its texts empty and its names gone; null when it tells nothing of it. In an event
 * about something else only the person's addresses are the person's.
 */
export function erased(event: Telling, person: KnownAs): Erased | null {
  const { data, subjectName } = event;
  const isOwn = ownTexts(event, person);
  const left = {
    ...(isActorOf(event, person)
      ? { actorIdentityId: null, actorName: null }
      : { actorIdentityId: event.actorIdentityId, actorName: event.actorName }),
    subjectName: subjectName === null || isOwn(subjectName) ? null : subjectName,
    data: withTexts(event, (text) => (isOwn(text) ? '' : text)),
  };
  const isChanged =
    left.actorIdentityId !== event.actorIdentityId ||
    left.actorName !== event.actorName ||
    left.subjectName !== subjectName ||
    left.data !== data;
  return isChanged ? left : null;
}

/** Whether the person did what the event tells of. */
export function isActorOf(
  { actorId, actorIdentityId }: Pick<Telling, 'actorId' | 'actorIdentityId'>,
  { identityId, subjectIds }: Pick<KnownAs, 'identityId' | 'subjectIds'>,
): boolean {
  return actorIdentityId === identityId || (actorId !== null && subjectIds.has(actorId));
}

/** Tells the texts of an event that are the person's from those of others. */
export function ownTexts(
  { subjectId }: Pick<Telling, 'subjectId'>,
  { subjectIds, emails }: Pick<KnownAs, 'subjectIds' | 'emails'>,
): (text: string) => boolean {
  const isAbout = subjectIds.has(subjectId);
  return (text) => isAbout || emails.has(text);
}

/** The data of an event with its personal texts replaced; the same data when that changes none. */
export function withTexts(
  { type, data }: Pick<Telling, 'type' | 'data'>,
  replace: (text: string) => string,
): Telling['data'] {
  return withoutTexts(data, PERSONAL_FIELDS[type], replace) as Telling['data'];
}

/** Whether the event shows that its client is, or was, a person and no business. */
export function tellsOfIndividual({ type, data }: Pick<Telling, 'type' | 'data'>): boolean {
  const { clientType, change } = data as Partial<ClienteleEventMap['client.created']> &
    Partial<ClienteleEventMap['client.updated']>;
  if (!type.startsWith('client.')) return false;
  const types = [clientType, change?.before.type, change?.after.type];
  return types.includes('individual');
}

/** The value with its personal texts replaced; the same value when that changes none. */
function withoutTexts(value: unknown, kinds: Kinds, replace: (text: string) => string): unknown {
  if (kinds === 'fact') return value;
  if (typeof value === 'string') return replace(value);
  if (typeof value !== 'object' || value === null) return value;
  const kindOf = (field: string): Kinds =>
    // A field that nobody knows is taken for personal.
    kinds === 'personal' ? kinds : (kinds[field] ?? 'personal');
  const fields = Object.entries(value).map(
    ([field, held]) => [field, withoutTexts(held, kindOf(field), replace)] as const,
  );
  const isChanged = fields.some(([field, held]) => held !== (value as Held)[field]);
  if (!isChanged) return value;
  return Array.isArray(value) ? fields.map(([, held]) => held) : Object.fromEntries(fields);
}

type Held = Readonly<Record<string, unknown>>;
