import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { ListenerOutcome } from '../domain/events/listener-outcome.js';
import { EventDeliveryEntity } from '../schema/event-delivery.entity.js';
import { EventEntity } from '../schema/event.entity.js';
import type { FoundPerson } from './person-finder.js';
import { rowsOf } from './rows-of.js';

/** The outcomes that come with a reason. */
const REASONED: readonly ListenerOutcome[] = ['undeliverable', 'final'];

/**
 * Why listeners could not deliver something, where that was about the person or to it, or repeats one of its addresses. Reasons
 * are rare, so that all of the person's portals are looked through.
 */
export async function deliveriesTellingOf(
  manager: EntityManager,
  { subjectIds, memberships, emails }: FoundPerson,
): Promise<EventDeliveryEntity[]> {
  const portalIds = [...new Set(memberships.map(({ portalId }) => portalId))];
  const deliveries = await manager.getRepository(EventDeliveryEntity).find({
    where: { portalId: In(portalIds), outcome: In(REASONED), reason: Not(IsNull()) },
    order: { eventId: 'ASC' },
  });
  const events = await rowsOf(
    manager,
    EventEntity,
    'id',
    deliveries.map(({ eventId }) => eventId),
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  const memberIds = new Set(memberships.map(({ memberId }) => memberId));
  return deliveries.filter(({ eventId, reason }) => {
    const event = byId.get(eventId);
    const { memberId = '' } = (event?.data ?? {}) as { readonly memberId?: string };
    return (
      subjectIds.has(event?.subjectId ?? '') ||
      memberIds.has(memberId) ||
      [...emails].some((email) => reason?.toLowerCase().includes(email))
    );
  });
}

/** Takes those reasons away; answers how many. */
export async function eraseDeliveries(
  manager: EntityManager,
  person: FoundPerson,
): Promise<number> {
  const deliveries = await deliveriesTellingOf(manager, person);
  for (const { eventId, listener } of deliveries)
    await manager
      .getRepository(EventDeliveryEntity)
      .update({ eventId, listener }, { reason: null });
  return deliveries.length;
}
