import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { EventEntity } from '../schema/event.entity.js';

/** The event of a row. */
export function storedEvent(row: EventEntity): ClienteleEvent {
  const { id, type, portalId, occurredAt, data } = row;
  return {
    id,
    type,
    portalId,
    occurredAt,
    actor:
      row.actorKind === null || row.actorId === null
        ? null
        : { kind: row.actorKind, memberId: row.actorId, identityId: row.actorIdentityId },
    subject: { type: row.subjectType, id: row.subjectId },
    data,
    notify: row.notify === 1,
  };
}
