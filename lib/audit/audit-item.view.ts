import { isoTime } from '../database/iso-time.js';
import { dataInSight } from '../domain/audit/data-in-sight.js';
import type { ClientsInSight } from '../domain/clients/clients-in-sight.js';
import type {
  ClienteleEvent,
  EventActor,
  EventSubject,
} from '../domain/events/clientele-events.js';
import type { DeliveryStatus } from '../domain/events/delivery-status.js';
import { storedEvent } from '../events/stored-event.js';
import type { EventEntity } from '../schema/event.entity.js';

/** Who did it, by the name of then, or the address while there is no name: null once that is erased. */
export interface AuditActor extends EventActor {
  readonly name: string | null;
}

/**
 * What it was done to, by the name it had then, an invitation and a person without a name by the address: null for what
 * has none, such as an export, and once it is erased.
 */
export interface AuditSubject extends EventSubject {
  readonly name: string | null;
}

/** One thing that happened, as the audit trail shows it. */
export interface AuditItem extends Omit<
  ClienteleEvent,
  'portalId' | 'occurredAt' | 'actor' | 'subject'
> {
  /** ISO 8601. */
  readonly occurredAt: string;
  /** Null for the host itself. */
  readonly actor: AuditActor | null;
  readonly subject: AuditSubject;
  /** Whether the listeners have heard of it, and how often that was tried. */
  readonly delivery: { readonly status: DeliveryStatus; readonly attempts: number };
}

/** What became of a call for parked events. */
export interface ReplayView {
  /** How many are delivered again. */
  readonly count: number;
  /** Whether others are left, for another call. */
  readonly more: boolean;
}

/** Shows an event with the names of then, to whoever has these clients in sight. */
export function auditItem(row: EventEntity, clients: ClientsInSight = null): AuditItem {
  const { id, type, occurredAt, actor, subject, data, notify } = storedEvent(row);
  return {
    id,
    type,
    occurredAt: isoTime(occurredAt),
    actor: actor && { ...actor, name: row.actorName },
    subject: { ...subject, name: row.subjectName },
    data: dataInSight(data, clients),
    notify,
    delivery: { status: row.status, attempts: row.attempts },
  };
}
