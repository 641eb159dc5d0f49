import type { ColumnKind } from './column-kind.js';

/** Every column of the tables of what has happened, who has heard of it and whom it tells of. */
export const EVENT_COLUMNS: Readonly<Record<string, Readonly<Record<string, ColumnKind>>>> = {
  clientele_event_deliveries: {
    eventId: 'fact',
    listener: 'fact',
    portalId: 'fact',
    outcome: 'fact',
    reason: 'erased',
    deliveredAt: 'fact',
  },
  clientele_events: {
    ordinal: 'fact',
    id: 'fact',
    portalId: 'fact',
    type: 'fact',
    occurredAt: 'fact',
    actorKind: 'fact',
    actorId: 'fact',
    actorIdentityId: 'erased',
    actorName: 'erased',
    subjectType: 'fact',
    subjectId: 'fact',
    subjectName: 'erased',
    clientId: 'fact',
    data: 'erased',
    notify: 'fact',
    status: 'fact',
    attempts: 'fact',
    dueAt: 'fact',
    heldUntil: 'fact',
    claim: 'fact',
  },
  clientele_member_traces: {
    memberId: 'fact',
    portalId: 'fact',
    clientId: 'fact',
    identityId: 'erased',
    email: 'erased',
  },
};
