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
  readonly actorIdentityId: string | null;
  readonly subjectId: string;
  readonly data: ClienteleEvent['data'];
}

/** What an erasure changes of an event. */
export type Erased = Pick<Telling, 'actorIdentityId' | 'data'>;

/** The kinds of fields, as they are read. */
type Kinds = FieldKind | { readonly [field: string]: Kinds };

/**
 * The event without the person, each of its texts empty; null when it tells nothing of it. In an event about something
 * else only the person's addresses are the person's.
 */
export function erased(event: Telling, { identityId, subjectIds, emails }: KnownAs): Erased | null {
  const { type, actorIdentityId, subjectId } = event;
  const isAbout = subjectIds.has(subjectId);
  const blank = (text: string): string => (isAbout || emails.has(text) ? '' : text);
  const data = withoutTexts(event.data, PERSONAL_FIELDS[type], blank) as Telling['data'];
  const isActor = actorIdentityId === identityId;
  if (!isActor && data === event.data) return null;
  return { actorIdentityId: isActor ? null : actorIdentityId, data };
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
