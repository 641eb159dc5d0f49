import type { DataSource } from 'typeorm';
import { newId } from '../../lib/database/ids.js';
import { EventEntity } from '../../lib/schema/event.entity.js';

const ROWS = 1_000;

/** Stores so many events that wait for delivery, each of a subject of its own unless one is given. */
export async function storeEvents(
  dataSource: DataSource,
  count: number,
  given: Partial<EventEntity> = {},
): Promise<void> {
  for (let stored = 0; stored < count; stored += ROWS) {
    const some = Array.from({ length: Math.min(ROWS, count - stored) }, (_, at) => {
      const subjectId = newId();
      return {
        id: newId(),
        portalId: newId(),
        type: 'client.created' as const,
        occurredAt: 0,
        actorKind: null,
        actorId: null,
        actorIdentityId: null,
        subjectType: 'client' as const,
        subjectId,
        clientId: subjectId,
        data: { clientId: subjectId, name: String(stored + at), clientType: 'business' as const },
        notify: 0,
        status: 'pending' as const,
        attempts: 0,
        dueAt: 0,
        heldUntil: 0,
        claim: null,
        ...given,
      };
    });
    await dataSource
      .createQueryBuilder()
      .insert()
      .into(EventEntity)
      .values(some)
      .updateEntity(false)
      .execute();
  }
}
