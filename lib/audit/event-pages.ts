import type { EntityManager } from 'typeorm';
import { type KeysetPage, readPage } from '../database/keyset.js';
import { EventEntity } from '../schema/event.entity.js';

/** How many events are read at a time. */
const BATCH = 500;

/** Which events to read: those about something, or what a member did. */
export interface EventsOf {
  readonly portalId: string;
  readonly of: 'subjectId' | 'actorId';
  readonly id: string;
}

/** Where to look for what tells of a person: in what was told of it and its clients, and in what it did. */
export function eventsOf({
  subjects,
  memberships,
}: {
  readonly subjects: readonly Omit<EventsOf, 'of'>[];
  readonly memberships: readonly { readonly portalId: string; readonly memberId: string }[];
}): EventsOf[] {
  return [
    ...subjects.map(({ portalId, id }) => ({ portalId, id, of: 'subjectId' as const })),
    ...memberships.map(({ portalId, memberId }) => ({
      portalId,
      id: memberId,
      of: 'actorId' as const,
    })),
  ];
}

/** The events of one subject or one actor in the order of their times, a batch at a time, along an index. */
export async function* eventPages(
  manager: EntityManager,
  { portalId, of, id }: EventsOf,
): AsyncGenerator<readonly EventEntity[]> {
  let cursor: string | null = null;
  do {
    const query = manager
      .createQueryBuilder(EventEntity, 'e')
      .where(`e.portalId = :portalId AND e.${of} = :id`, { portalId, id });
    const order = { column: 'occurredAt', descending: false } as const;
    const list = { name: 'erased events', filter: { portalId, of, id } };
    const request = { ...order, list, cursor, limit: BATCH };
    const page: KeysetPage<EventEntity> = await readPage(query, request);
    yield page.rows;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
