/** What a person is known by. */
export interface KnownAs {
  readonly identityId: string;
  readonly memberIds: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  /** The clients that were made for this one person. */
  readonly clientIds: ReadonlySet<string>;
}

/** As much of an event as can tell of a person. */
export interface Telling {
  readonly actorIdentityId: string | null;
  readonly subjectId: string;
  readonly data: unknown;
}

/** Fields that tell who somebody is, wherever they stand in what an event tells of that person. */
const PERSONAL: readonly string[] = ['email', 'name', 'identityId'];

/** The event without the person, each of its data an empty text; null when it tells nothing of it. */
export function erased({ actorIdentityId, subjectId, data }: Telling, person: KnownAs) {
  const isActor = actorIdentityId === person.identityId;
  const isAbout = tellsOf(subjectId, data, person);
  if (!isActor && !isAbout) return null;
  return {
    actorIdentityId: isActor ? null : actorIdentityId,
    data: isAbout ? blanked(data) : data,
  };
}

function tellsOf(subjectId: string, data: unknown, person: KnownAs): boolean {
  const { memberId, email } = data as { memberId?: string; email?: string };
  return (
    person.clientIds.has(subjectId) ||
    person.memberIds.has(subjectId) ||
    (memberId !== undefined && person.memberIds.has(memberId)) ||
    (email !== undefined && person.emails.has(email))
  );
}

function blanked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blanked);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, held]) => [
    name,
    PERSONAL.includes(name) && typeof held === 'string' ? '' : blanked(held),
  ]);
  return Object.fromEntries(fields) as unknown;
}
