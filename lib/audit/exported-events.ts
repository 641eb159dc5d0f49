import type { EntityManager } from 'typeorm';
import { isoTime } from '../database/iso-time.js';
import { toldOfPerson } from '../domain/audit/told-of-person.js';
import type { EventEntity } from '../schema/event.entity.js';
import { eventPages, eventsOf } from './event-pages.js';
import type { ExportedEvent } from './exported-identity.view.js';
import type { FoundPerson } from './person-finder.js';

/** The events that tell of a person or that it caused, in the order in which they happened. */
export async function exportedEvents(
  manager: EntityManager,
  person: FoundPerson,
): Promise<ExportedEvent[]> {
  // An event can be about the person and done by it.
  const found = new Map<number, ExportedEvent>();
  for (const which of eventsOf(person))
    for await (const events of eventPages(manager, which))
      for (const event of events) {
        const shown = exported(event, person);
        if (shown) found.set(event.ordinal, shown);
      }
  return [...found].sort(([one], [other]) => one - other).map(([, event]) => event);
}

function exported(event: EventEntity, person: FoundPerson): ExportedEvent | null {
  const told = toldOfPerson(event, person);
  if (!told) return null;
  const { id, portalId, type, occurredAt, subjectType, subjectId } = event;
  const { by, actorName, subjectName, data } = told;
  return {
    ...{ id, portalId, type, by, actorName, data },
    occurredAt: isoTime(occurredAt),
    subject: { type: subjectType, id: subjectId, name: subjectName },
  };
}
